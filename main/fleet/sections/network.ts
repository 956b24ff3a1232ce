import { as, flag, type SectionSpec, text, written } from './spec.ts';

/** Sections of the network tab. */
export const networkSections: readonly SectionSpec[] = [
  {
    key: 'networks',
    tab: 'network',
    kind: 'table',
    table: 'networks',
    columns: [
      text('description', 'DESCRIPTION'),
      text('type', 'TYPE'),
      text('status', 'STATUS'),
      as('ip', 'address', 'IPADDRESS'),
      as('ip', 'mask', 'IPMASK'),
      as('ip', 'gateway', 'IPGATEWAY'),
      as('ip', 'subnet', 'IPSUBNET'),
      as('mac', 'mac', 'MACADDR'),
      as('ip', 'dhcp', 'IPDHCP'),
      text('speed', 'SPEED'),
      text('mtu', 'MTU'),
      text('typeMib', 'TYPEMIB'),
      flag('virtual', 'VIRTUALDEV'),
    ],
    // Addresses tell machines apart, they are no difference in how machines are set up
    compare: { by: ['description'], values: ['mask', 'gateway', 'dhcp', 'subnet', 'status', 'speed'] },
  },
  {
    // netmap.HARDWARE_ID is the machine that found the device, not the device (console.md 0.3)
    key: 'discovered',
    tab: 'network',
    kind: 'table',
    table: 'netmap',
    columns: [
      as('ip', 'address', 'IP'),
      as('mac', 'mac', 'MAC'),
      text('name', 'NAME'),
      as('ip', 'mask', 'MASK'),
      as('ip', 'subnet', 'NETID'),
      as('datetime', 'date', 'DATE'),
      written('tag', 'TAG'),
    ],
    sort: ['subnet', 'address'],
  },
];

import { hasDocker } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import { addressOf, serviceAddress } from '../network/addresses.ts';
import { linkLocal, rangeOf, wiredMac, wirelessMac } from '../network/cards.ts';
import type { Random } from '../random.ts';
import type { Interface } from './interface.ts';

/**
 * Interfaces as the Linux agent writes them (Network/Networks.pm): lower case, no loopback; an interface without an address
 * keeps the link type of `ip addr` (`ether`), one with an address is `ethernet`; a card that is down says `0 Mbps`, a bridge or
 * virtual card `-1 Mbps`; an address of version 6 is a row of its own with its subnet as gateway.
 */
export function linuxInterfaces(m: Machine, random: Random): Interface[] {
  const list = m.facts.kind === 'hypervisor' ? hostInterfaces(m, random) : [...mainInterfaces(m)];
  const main = list.find(({ address }) => address !== undefined);
  if (main !== undefined && random.chance(0.35)) list.push(versionSix(main));
  if (hasDocker(m)) list.push(...dockerInterfaces(random));
  if (m.facts.kind === 'linuxLaptop' && random.chance(0.4)) list.push(libvirtBridge(random));
  return list;
}

const wired = { type: 'ethernet', mtu: '1500' };

function unused(name: string, mac: string): Interface {
  return { name, type: 'ether', speed: '0 Mbps', mtu: '1500', mac, status: 'Down' };
}

function mainInterfaces(m: Machine): Interface[] {
  const mac = wiredMac(m).toLowerCase();
  const address = addressOf(m.site, rangeOf(m), m.place);
  if (m.facts.isVirtual) {
    const isVmware = m.model.maker.startsWith('VMware');
    const speed = isVmware ? '10000 Mbps' : '-1 Mbps';
    return [{ name: isVmware ? 'ens192' : 'ens18', ...wired, speed, mac, status: 'Up', address }];
  }
  if (m.facts.isServer)
    return [
      { name: 'eno1', ...wired, speed: '10000 Mbps', mac, status: 'Up', address },
      ...[2, 3, 4].map((port) => unused(`eno${port}`, neighbour(mac, port))),
    ];
  const air = { name: 'wlp0s20f3', type: 'Wifi', mtu: '1500', mac: wirelessMac(m).toLowerCase() };
  const dhcp = serviceAddress(m.site, 10);
  if (rangeOf(m) === 'wireless')
    return [unused('enp0s31f6', mac), { ...air, speed: '866.7 Mb/s', status: 'Up', address, dhcp }];
  return [
    { name: 'enp0s31f6', ...wired, speed: '1000 Mbps', mac, status: 'Up', address, dhcp },
    { ...air, status: 'Down' },
  ];
}

/** A host of virtual machines has its address on a bridge; the card under it and the taps of the guests have none. */
function hostInterfaces(m: Machine, random: Random): Interface[] {
  const mac = wiredMac(m).toLowerCase();
  const address = addressOf(m.site, rangeOf(m), m.place);
  const bridge = { ...wired, speed: '-1 Mbps', isVirtual: true };
  const guests = Array.from(
    { length: random.between(2, 5) },
    (_, i): Interface => ({
      name: `tap${100 + i}i0`,
      type: 'ether',
      speed: '10 Mbps',
      mtu: '1500',
      mac: localMac(random),
      status: 'Up',
      isVirtual: true,
    }),
  );
  return [
    { name: 'vmbr0', ...bridge, mac, status: 'Up', address },
    { name: 'eno1', ...wired, type: 'ether', speed: '10000 Mbps', mac, status: 'Up' },
    unused('eno2', neighbour(mac, 2)),
    { name: 'vmbr1', ...bridge, type: 'ether', speed: '0 Mbps', mac: neighbour(mac, 2), status: 'Down' },
    ...guests,
  ];
}

function versionSix({ name, type, speed = '', mac, isVirtual = false }: Interface): Interface {
  const address = { ip: linkLocal(mac), mask: 'ffff:ffff:ffff:ffff::', gateway: 'fe80::', subnet: 'fe80::' };
  return { name, type, speed, mtu: '1500', mac, status: 'Up', address, isVirtual };
}

function dockerInterfaces(random: Random): Interface[] {
  const containers = random.int(4);
  const bridge = { ...wired, isVirtual: true };
  const address = { ip: '172.17.0.1', mask: '255.255.0.0', gateway: '', subnet: '172.17.0.0' };
  const list: Interface[] = [
    {
      name: 'docker0',
      ...bridge,
      speed: containers === 0 ? '-1 Mbps' : '10000 Mbps',
      mac: `02:42:${hexPairs(random, 4)}`,
      status: containers === 0 ? 'Down' : 'Up',
      address,
    },
  ];
  for (let i = 0; i < containers; i++)
    list.push({
      name: `veth${random.text(7, '0123456789abcdef')}`,
      ...bridge,
      type: 'ether',
      speed: '10000 Mbps',
      mac: localMac(random),
      status: 'Up',
    });
  return list;
}

function libvirtBridge(random: Random): Interface {
  return {
    name: 'virbr0',
    ...wired,
    speed: '-1 Mbps',
    mac: `52:54:00:${hexPairs(random, 3)}`,
    status: 'Down',
    address: { ip: '192.168.122.1', mask: '255.255.255.0', gateway: '', subnet: '192.168.122.0' },
    isVirtual: true,
  };
}

/** The address of another port of the same card. */
function neighbour(mac: string, port: number): string {
  const last = (Number.parseInt(mac.slice(-2), 16) + port - 1) % 256;
  return mac.slice(0, -2) + last.toString(16).padStart(2, '0');
}

/** A locally administered address, as the kernel draws them. */
function localMac(random: Random): string {
  return `${random.pick(['26', '4a', '8e', 'c6', 'fe'])}:${hexPairs(random, 5)}`;
}

function hexPairs(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.text(2, '0123456789abcdef')).join(':');
}

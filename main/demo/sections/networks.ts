import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { addressOf } from '../network/addresses.ts';
import { rangeOf, wiredMac } from '../network/cards.ts';
import type { Random } from '../random.ts';
import type { Interface } from './interface.ts';
import { linuxInterfaces } from './linux-interfaces.ts';
import { macInterfaces } from './mac-interfaces.ts';
import { windowsInterfaces } from './windows-interfaces.ts';

/** The interfaces of a machine in the forms of its agent; the first with an address is the main one. */
export function interfacesOf(m: Machine, random: Random): Interface[] {
  switch (m.release.family) {
    case 'windows':
      return windowsInterfaces(m, random);
    case 'mac':
      return macInterfaces(m);
    case 'android': {
      const speed = `${random.pick([72, 144, 433, 866])} Mb/s`;
      const address = addressOf(m.site, rangeOf(m), m.place);
      return [{ name: 'wlan0', type: 'Wifi', speed, mtu: '1500', mac: wiredMac(m), status: 'Up', address }];
    }
    default:
      return linuxInterfaces(m, random);
  }
}

/** Writes the interfaces of a machine. */
export function writeNetworks(tables: Tables, m: Machine, interfaces: readonly Interface[]): void {
  for (const { name, type, typeMib, speed, mtu, mac, status, address, dhcp, isVirtual } of interfaces)
    tables.networks(
      m.id,
      name,
      type,
      typeMib ?? '',
      speed ?? '',
      mtu ?? '',
      mac,
      status,
      address?.ip ?? '',
      address?.mask ?? '',
      address?.gateway ?? '',
      address?.subnet ?? '',
      dhcp ?? '',
      isVirtual ? 1 : 0,
    );
}

import type { Machine } from '../machines/machine.ts';
import type { Range } from './addresses.ts';
import { type MacMaker, macAddress } from './hardware-addresses.ts';

/** The address range of a machine's main interface. */
export function rangeOf(m: Machine): Range {
  if (m.facts.isServer) return 'servers';
  if (m.facts.system === 'android') return 'mobile';
  return m.facts.isPortable && m.number % 3 === 0 ? 'wireless' : 'wired';
}

/** Hardware address of a machine's wired card (on Android its only one), upper case. */
export function wiredMac(m: Machine): string {
  return macAddress(cardMaker(m), m.hardwareNumber);
}

/** Apple cards beyond the numbers of wired ones, so that the two of a Mac differ. */
const appleWireless = 4_000_000;

/** Hardware address of a machine's Wi-Fi card, upper case. */
export function wirelessMac(m: Machine): string {
  return m.facts.system === 'mac'
    ? macAddress('apple', appleWireless + m.hardwareNumber)
    : macAddress('intel', m.hardwareNumber);
}

function cardMaker(m: Machine): MacMaker {
  const maker = m.model.maker.toLowerCase();
  if (maker.startsWith('dell')) return 'dell';
  if (maker.startsWith('hp')) return 'hp';
  if (maker.startsWith('lenovo')) return 'lcfc';
  if (maker.startsWith('apple')) return 'apple';
  if (maker.startsWith('vmware')) return 'vmware';
  if (maker.startsWith('qemu')) return 'qemu';
  if (maker.startsWith('microsoft')) return 'microsoft';
  if (maker.startsWith('samsung')) return 'samsung';
  if (maker.startsWith('google')) return 'google';
  if (maker.startsWith('zebra')) return 'zebra';
  if (maker.startsWith('supermicro')) return 'supermicro';
  return 'asus';
}

/** The address that IPv6 derives from a hardware address (RFC 4291, appendix A). */
export function linkLocal(mac: string): string {
  const bytes = mac.split(':').map((byte) => Number.parseInt(byte, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const word = (high: number, low: number) => ((high << 8) | low).toString(16);
  return `fe80::${word(a ^ 2, b)}:${word(c, 0xff)}:${word(0xfe, d)}:${word(e, f)}`;
}

import type { Machine } from '../machines/machine.ts';
import { addressOf } from '../network/addresses.ts';
import { rangeOf, wiredMac, wirelessMac } from '../network/cards.ts';
import type { Interface } from './interface.ts';

/**
 * Interfaces as the Mac agent writes them: `en` and `utun` only, the medium as type, no DHCP server, no MTU, tunnels without
 * a hardware address and with the status Unknown.
 */
export function macInterfaces(m: Machine): Interface[] {
  const onAir = rangeOf(m) === 'wireless';
  const address = addressOf(m.site, rangeOf(m), m.place);
  const wireless = wirelessMac(m).toLowerCase();
  const up = { status: 'Up', address } as const;
  const list: Interface[] = [
    { name: 'en0', type: 'autoselect', mac: wireless, ...(onAir ? up : { status: 'Down' }) },
    ...[1, 2].map(
      (port): Interface => ({ name: `en${port}`, type: 'autoselect', mac: bridgeMac(wireless, port), status: 'Down' }),
    ),
  ];
  if (!onAir)
    list.unshift({ name: 'en7', type: 'autoselect', speed: '1 Gb/s FDX', mac: wiredMac(m).toLowerCase(), ...up });
  for (let i = 0; i < 3; i++) list.push({ name: `utun${i}`, type: '', mac: '', status: 'Unknown' });
  return list;
}

/** Thunderbolt ports have locally administered addresses of the machine's own. */
function bridgeMac(mac: string, port: number): string {
  return `36${mac.slice(2, -2)}${(0x40 + port * 4).toString(16)}`;
}

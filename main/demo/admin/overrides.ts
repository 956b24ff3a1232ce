import type { Census } from '../census.ts';
import type { GroupIds } from '../groups/groups.ts';
import { createRandom } from '../random.ts';
import type { FleetSink } from '../sink.ts';

const stream = 14;

const overrides: readonly (readonly [name: string, value: number, text: string | null])[] = [
  ['FREQUENCY', 0, null],
  ['FREQUENCY', -1, null],
  ['FREQUENCY', 7, null],
  ['PROLOG_FREQ', 12, null],
  ['PROLOG_FREQ', 48, null],
  ['INVENTORY_ON_STARTUP', 0, null],
  ['DOWNLOAD_SWITCH', 0, null],
  ['DOWNLOAD_SWITCH', 1, null],
  ['DOWNLOAD_FRAG_LATENCY', 60, null],
  ['DOWNLOAD_TIMEOUT', 7, null],
  ['IPDISCOVER', 0, null],
  ['IPDISCOVER_LATENCY', 250, null],
  ['SNMP_SWITCH', 0, null],
  ['SNMP_SWITCH', 1, null],
  ['SNMP_NETWORK', 2, '10.14.1.0/24,10.24.1.0/24'],
  ['SCAN_TYPE_IPDISCOVER', 2, 'NMAP'],
  ['SCAN_TYPE_SNMP', 2, 'ICMP'],
  ['SCAN_ARP_BANDWIDTH', 2, '512'],
];

/** Server options that some machines and groups have of their own (rows of `devices`). */
export function writeOverrides(sink: FleetSink, seed: number, { machines }: Census, groups: GroupIds): void {
  const random = createRandom(seed, stream);
  const devices = sink.rows('devices', 'HARDWARE_ID NAME IVALUE TVALUE COMMENTS');
  let turn = 0;
  for (const { id } of machines) {
    if (!random.chance(0.03)) continue;
    const [name, value, text] = overrides[turn++ % overrides.length] ?? overrides[0] ?? ['FREQUENCY', 0, null];
    devices(id, name, value, text, null);
  }
  devices(groups.pilot, 'PROLOG_FREQ', 6, null, null);
  devices(groups.pilot, 'DOWNLOAD_CYCLE_LATENCY', 30, null, null);
  devices(groups.windows11, 'SNMP_SWITCH', 0, null, null);
}

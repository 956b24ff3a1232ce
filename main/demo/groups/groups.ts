import { dateTime, daySeconds } from '../calendar.ts';
import type { Census } from '../census.ts';
import { createRandom } from '../random.ts';
import type { AddRow, FleetSink } from '../sink.ts';
import { dynamicGroups, staticGroups } from './definitions.ts';

const stream = 12;

export interface GroupIds {
  readonly pilot: number;
  readonly windows11: number;
  readonly downloadServers: number;
}

/**
 * Groups with their members, as the server would compute them; ids follow those of the machines. The group of redistribution
 * servers has members in a table of its own and no row in `groups` (ocsreports, function_server.php: admin_serveur).
 */
export function writeGroups(
  sink: FleetSink,
  seed: number,
  { machines }: Census,
  firstId: number,
  nowSeconds: number,
): GroupIds {
  const random = createRandom(seed, stream);
  const hardware = sink.rows('hardware', 'ID DEVICEID NAME WORKGROUP LASTDATE DESCRIPTION');
  const group = sink.rows('groups', 'HARDWARE_ID REQUEST CREATE_TIME REVALIDATE_FROM XMLDEF');
  const cache = sink.rows('groups_cache', 'HARDWARE_ID GROUP_ID STATIC');
  const members = openMembers(cache);
  const created = dateTime(nowSeconds - 300 * daySeconds);
  const day30 = dateTime(nowSeconds - 30 * daySeconds).slice(0, 10);
  let id = firstId;
  for (const { name, description, sql: template, form, has } of dynamicGroups) {
    const sql = template.replace('$DAY_30', day30);
    hardware(id, '_SYSTEMGROUP_', name, random.chance(0.3) ? 'GROUP_4_ALL' : '', created, description);
    const at = nowSeconds - random.int(40_000);
    const xml = `<xmldef><REQUEST>${sql.replaceAll('"', '&quot;')}</REQUEST></xmldef>`;
    group(id, form === 'request' ? sql : '', at, at + random.int(43_200), form === 'request' ? null : xml);
    // A few are forced in or out by hand, and stay so whatever the definition says
    for (let i = 0; i < 3; i++) members.add(random.pick(machines).id, id, i === 0 ? 1 : 2);
    for (const m of machines) if (has(m, day30)) members.add(m.id, id, 0);
    members.close();
    id += 1;
  }
  const pilot = id;
  for (const { name, description, share, forAll } of staticGroups) {
    hardware(id, '_SYSTEMGROUP_', name, forAll ? 'GROUP_4_ALL' : '', created, description);
    group(id, null, nowSeconds - random.int(40_000), nowSeconds, null);
    for (const m of machines) if (random.unit() < share) members.add(m.id, id, 1);
    members.close();
    id += 1;
  }
  const note = 'Ancien groupe de serveurs, plus utilisé';
  hardware(id, '_DOWNLOADGROUP_', 'Serveurs de redistribution', null, created, note);
  return { pilot, windows11: firstId, downloadServers: id };
}

/** Members of one group at a time: of two rows for a machine the first counts, as with the key of groups_cache. */
function openMembers(cache: AddRow) {
  const known = new Set<number>();
  return {
    add: (machine: number, group: number, how: 0 | 1 | 2) => {
      if (known.has(machine)) return;
      known.add(machine);
      cache(machine, group, how);
    },
    close: () => known.clear(),
  };
}

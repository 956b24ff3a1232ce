import { daySeconds, perlTime } from '../calendar.ts';
import type { Census, Seen } from '../census.ts';
import type { GroupIds } from '../groups/groups.ts';
import { createRandom, type Random } from '../random.ts';
import type { AddRow, FleetSink } from '../sink.ts';
import { statusOf } from './outcomes.ts';
import { type Package, packages } from './packages.ts';

const stream = 13;

/** Packages in every state, their assignments to machines and groups with every status, options, and agents' histories. */
export function writeDeployments(
  sink: FleetSink,
  seed: number,
  { machines }: Census,
  groups: GroupIds,
  nowSeconds: number,
): void {
  const random = createRandom(seed, stream);
  const devices = sink.rows('devices', 'HARDWARE_ID NAME IVALUE TVALUE COMMENTS');
  const history = sink.rows('download_history', 'HARDWARE_ID PKG_ID PKG_NAME');
  const available = sink.rows('download_available', 'FILEID NAME PRIORITY FRAGMENTS SIZE OSNAME COMMENT ID_WK DELETED');
  const enable = openActivations(sink);
  const assign = openAssignments(sink, random, nowSeconds);
  const servers = writeServers(sink, machines, groups.downloadServers);
  for (const item of packages) {
    const fileId = nowSeconds - Math.round(item.daysAgo * daySeconds) - random.int(item.daysAgo < 1 ? 900 : 20_000);
    const isDeleted = item.state === 'deleted' ? 1 : 0;
    const { name, priority, fragments, size, os, comment } = item;
    available(String(fileId), name, priority, fragments, size, os, comment, null, isDeleted);
    if (item.state !== 'active') {
      // Purged packages live on in the agents' own lists
      for (const m of item.target === '' ? [] : targetsOf(item, machines))
        if ((m.contactAt ?? 0) > fileId && random.chance(0.1)) history(m.id, fileId, '');
      continue;
    }
    if (item.isRedistributed) {
      for (const server of servers) enable(fileId, '$IP$/local', server, groups.downloadServers);
      continue;
    }
    const activation = enable(fileId, 'ocs.nordouest.example/download', null, null);
    if (item.group) devices(groups[item.group], 'DOWNLOAD', activation, null, null);
    assign(item, activation, fileId, targetsOf(item, machines));
  }
  writeOrphans(devices, machines, nowSeconds);
}

function targetsOf({ target }: Package, machines: readonly Seen[]): Seen[] {
  return machines.filter(({ osName, isArchived }) => !isArchived && osName.includes(target));
}

/** Adder for activations; gives the id of each. */
function openActivations(sink: FleetSink) {
  const enable = sink.rows('download_enable', 'ID FILEID INFO_LOC PACK_LOC CERT_PATH CERT_FILE SERVER_ID GROUP_ID');
  let id = 0;
  return (fileId: number, packLocation: string, server: number | null, group: number | null): number => {
    id += 1;
    const information = 'ocs.nordouest.example/download';
    enable(id, String(fileId), information, packLocation, 'INSTALL_PATH', 'INSTALL_PATH/cacert.pem', server, group);
    return id;
  };
}

function openAssignments(sink: FleetSink, random: Random, nowSeconds: number) {
  const devices = sink.rows('devices', 'HARDWARE_ID NAME IVALUE TVALUE COMMENTS');
  const history = sink.rows('download_history', 'HARDWARE_ID PKG_ID PKG_NAME');
  return (item: Package, activation: number, fileId: number, targets: readonly Seen[]) => {
    let turn = 0;
    for (const m of targets) {
      if (!random.chance(item.share)) continue;
      // Told of the package when it calls, so a machine that has not called since is still waiting
      const draw = random.unit();
      const since = m.contactAt === null ? 0 : m.contactAt - fileId;
      const status = since > 0 ? statusOf(item, m, draw, turn++) : null;
      const at = fileId + Math.floor(random.unit() ** 2 * Math.max(0, since));
      devices(m.id, 'DOWNLOAD', activation, status, status === null ? null : perlTime(at));
      if (status?.startsWith('SUCCESS') && random.chance(0.9)) history(m.id, fileId, '');
      writeOptions(devices, m.id, activation, item, random, nowSeconds);
    }
  };
}

function writeOptions(
  devices: AddRow,
  id: number,
  activation: number,
  item: Package,
  random: Random,
  nowSeconds: number,
): void {
  if (!random.chance(0.04)) return;
  if (random.chance(0.5)) devices(id, 'DOWNLOAD_FORCE', activation, '1', null);
  if (random.chance(0.5)) {
    const [day = '', time = ''] = new Date((nowSeconds + random.between(1, 9) * daySeconds) * 1000)
      .toISOString()
      .split('T');
    devices(id, 'DOWNLOAD_SCHEDULE', activation, `${day.replaceAll('-', '/')} ${time.slice(0, 5)}`, null);
  }
  if (item.os === 'WINDOWS' && random.chance(0.4))
    devices(id, 'DOWNLOAD_POSTCMD', activation, random.pick(['REBOOT', 'SHUTDOWN', 'NONE']), null);
}

/** Members of the group of redistribution servers; the console never wrote a port, which the column keeps as 0. */
function writeServers(sink: FleetSink, machines: readonly Seen[], group: number): number[] {
  const row = sink.rows('download_servers', 'HARDWARE_ID URL ADD_PORT ADD_REP GROUP_ID');
  const servers = machines.filter(({ osName }) => osName.includes('Windows Server')).slice(0, 3);
  for (const { id } of servers) row(id, '$IP$/local', 0, 'd:\\tele_ocs', group);
  return servers.map(({ id }) => id);
}

/** Assignments whose package is gone: the web console leaves these behind when it deletes one. */
function writeOrphans(devices: AddRow, machines: readonly Seen[], nowSeconds: number): void {
  const old = nowSeconds - 600 * daySeconds;
  const kept = machines.filter(({ osName, contactAt }) => osName.includes('Windows') && (contactAt ?? 0) > old);
  for (const { id } of kept.slice(0, 12)) devices(id, 'DOWNLOAD', 900, 'SUCCESS', perlTime(old));
}

import type { Database } from 'better-sqlite3';
import { daySeconds, perlTime } from '../calendar.ts';
import type { GroupIds } from '../groups/groups.ts';
import { createRandom, type Random } from '../random.ts';
import { type AddRow, createRowWriter } from '../rows.ts';
import { statusOf } from './outcomes.ts';
import { type Package, packages } from './packages.ts';

const stream = 13;

/** Packages in every state, their assignments to machines and groups with every status, options, and agents' histories. */
export function writeDeployments(db: Database, seed: number, groups: GroupIds, nowSeconds: number): void {
  const random = createRandom(seed, stream);
  const rows = createRowWriter(db);
  const devices = rows.into('devices', 'HARDWARE_ID NAME IVALUE TVALUE COMMENTS');
  const history = rows.into('download_history', 'HARDWARE_ID PKG_ID PKG_NAME');
  const available = db.prepare(
    'INSERT INTO download_available (FILEID, NAME, PRIORITY, FRAGMENTS, SIZE, OSNAME, COMMENT, ID_WK, DELETED) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)',
  );
  const enable = db.prepare(
    "INSERT INTO download_enable (ID, FILEID, INFO_LOC, PACK_LOC, CERT_PATH, CERT_FILE, SERVER_ID, GROUP_ID) VALUES (?, ?, ?, ?, 'INSTALL_PATH', 'INSTALL_PATH/cacert.pem', NULL, NULL)",
  );
  const targets = db.prepare('SELECT ID FROM hardware WHERE OSNAME LIKE ? AND ARCHIVE IS NULL ORDER BY ID').pluck();
  let activation = 0;
  let turn = 0;
  for (const item of packages) {
    const fileId = nowSeconds - item.daysAgo * daySeconds - random.int(20_000);
    available.run(
      String(fileId),
      item.name,
      item.priority,
      item.fragments,
      item.size,
      item.os,
      item.comment,
      item.state === 'deleted' ? 1 : 0,
    );
    if (item.state !== 'active') {
      // Purged packages live on in the agents' own lists.
      if (item.target !== '')
        for (const id of targets.all(item.target) as number[]) if (random.chance(0.1)) history(id, fileId, '');
      continue;
    }
    activation += 1;
    enable.run(activation, String(fileId), 'ocs.nordouest.example/download', 'ocs.nordouest.example/download');
    if (item.onGroup)
      devices(item.name.startsWith('Forti') ? groups.pilot : groups.windows11, 'DOWNLOAD', activation, null, null);
    for (const id of targets.all(item.target) as number[]) {
      if (!random.chance(item.share)) continue;
      const status = statusOf(item.outcome, random.unit(), turn++);
      const at = nowSeconds - Math.floor(random.unit() ** 2 * item.daysAgo * daySeconds);
      devices(id, 'DOWNLOAD', activation, status, status === null ? null : perlTime(at));
      if (status?.startsWith('SUCCESS') && random.chance(0.9)) history(id, fileId, '');
      writeOptions(devices, id, activation, item, random, nowSeconds);
    }
  }
  // An assignment whose package is gone: the web console leaves these behind when it deletes one.
  for (const id of (targets.all('%Windows%') as number[]).slice(0, 12))
    devices(id, 'DOWNLOAD', 900, 'SUCCESS', perlTime(nowSeconds - 600 * daySeconds));
  rows.flush();
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

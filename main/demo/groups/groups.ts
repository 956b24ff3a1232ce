import type { Database } from 'better-sqlite3';
import { dateTime, daySeconds } from '../calendar.ts';
import { createRandom } from '../random.ts';

interface DynamicGroup {
  readonly name: string;
  readonly description: string;
  readonly joins: string;
  /** Conditions as the web console writes them, values in double quotes; `$DAY_30` is the day 30 days before the fleet's. */
  readonly where: string;
}

const dynamicGroups: readonly DynamicGroup[] = [
  {
    name: 'Windows 11',
    description: 'Postes sous Windows 11',
    joins: '',
    where: 'hardware.OSNAME LIKE "%Windows 11%"',
  },
  {
    name: 'Windows 10 à migrer',
    description: 'Plus maintenu depuis octobre 2025',
    joins: '',
    where: 'hardware.OSNAME LIKE "%Windows 10%"',
  },
  {
    name: 'Serveurs Linux',
    description: 'Debian, Ubuntu, Red Hat',
    joins: '',
    where: 'hardware.NAME LIKE "srv-%" OR hardware.NAME LIKE "vm-%" AND hardware.OSNAME NOT LIKE "%Windows%"',
  },
  { name: 'Moins de 16 Go', description: '', joins: '', where: 'hardware.MEMORY < "16000" AND hardware.MEMORY > "0"' },
  {
    name: 'Pas vus depuis 30 jours',
    description: 'À relancer',
    joins: '',
    where: 'hardware.LASTCOME < "$DAY_30 00:00:00"',
  },
  {
    name: 'Site de Paris',
    description: 'TAG PAR',
    joins: ' INNER JOIN accountinfo on hardware.id = accountinfo.hardware_id',
    where: 'accountinfo.TAG = "PAR"',
  },
  {
    name: 'Dell Latitude',
    description: '',
    joins: ' INNER JOIN bios on hardware.id = bios.hardware_id',
    where: 'bios.SMODEL LIKE "%Latitude%"',
  },
];

interface StaticGroup {
  readonly name: string;
  readonly description: string;
  readonly share: number;
  readonly forAll: boolean;
}

const staticGroups: readonly StaticGroup[] = [
  { name: 'Pilote 1', description: 'Premier cercle des mises à jour', share: 0.02, forAll: true },
  { name: 'Pilote 2', description: 'Second cercle', share: 0.06, forAll: true },
  { name: 'Direction', description: 'Postes de la direction, appeler avant toute action', share: 0.008, forAll: false },
  { name: 'Salle de formation', description: 'Postes remis à zéro chaque semaine', share: 0.012, forAll: false },
  { name: 'Stock', description: '', share: 0.005, forAll: false },
];

const stream = 12;

export interface GroupIds {
  readonly firstId: number;
  readonly pilot: number;
  readonly windows11: number;
  readonly downloadServers: number;
  readonly lastId: number;
}

/** Groups with their members; dynamic ones are computed by running what they say, as the server does. */
export function writeGroups(db: Database, seed: number, firstId: number, nowSeconds: number): GroupIds {
  const random = createRandom(seed, stream);
  const hardware = db.prepare(
    'INSERT INTO hardware (ID, DEVICEID, NAME, WORKGROUP, LASTDATE, DESCRIPTION) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const group = db.prepare(
    'INSERT INTO "groups" (HARDWARE_ID, REQUEST, CREATE_TIME, REVALIDATE_FROM, XMLDEF) VALUES (?, ?, ?, ?, ?)',
  );
  const member = db.prepare('INSERT OR IGNORE INTO groups_cache (HARDWARE_ID, GROUP_ID, STATIC) VALUES (?, ?, ?)');
  const created = dateTime(nowSeconds - 300 * daySeconds);
  const machines = db
    .prepare("SELECT ID FROM hardware WHERE DEVICEID NOT IN ('_SYSTEMGROUP_', '_DOWNLOADGROUP_') ORDER BY ID")
    .pluck()
    .all() as number[];
  let id = firstId;
  for (const { name, description, joins, where } of dynamicGroups) {
    const sql = `SELECT DISTINCT hardware.ID FROM hardware${joins} WHERE ${where} GROUP BY hardware.id`.replace(
      '$DAY_30',
      dateTime(nowSeconds - 30 * daySeconds).slice(0, 10),
    );
    hardware.run(id, '_SYSTEMGROUP_', name, random.chance(0.3) ? 'GROUP_4_ALL' : '', created, description);
    const at = nowSeconds - random.int(40_000);
    group.run(
      id,
      '',
      at,
      at + random.int(43_200),
      `<xmldef><REQUEST>${sql.replaceAll('"', '&quot;')}</REQUEST></xmldef>`,
    );
    // A few are forced in or out by hand, and stay so whatever the definition says.
    for (let i = 0; i < 3; i++) member.run(random.pick(machines), id, i === 0 ? 1 : 2);
    for (const row of db.prepare(sql.replaceAll('"', "'")).pluck().all() as number[]) {
      if (row < firstId) member.run(row, id, 0);
    }
    id += 1;
  }
  const pilot = id;
  for (const { name, description, share, forAll } of staticGroups) {
    hardware.run(id, '_SYSTEMGROUP_', name, forAll ? 'GROUP_4_ALL' : '', created, description);
    group.run(id, null, nowSeconds - random.int(40_000), nowSeconds, null);
    for (const machine of machines) if (random.unit() < share) member.run(machine, id, 1);
    id += 1;
  }
  hardware.run(
    id,
    '_DOWNLOADGROUP_',
    'Serveurs de redistribution',
    '',
    created,
    'Ancien groupe de serveurs, plus utilisé',
  );
  return { firstId, pilot, windows11: firstId, downloadServers: id, lastId: id };
}

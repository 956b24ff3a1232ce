import type { Database } from 'better-sqlite3';

type Value = string | number | null;

/** A small deterministic generator (mulberry32): numbers from 0 up to, not including, 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Values with the quirks of real data: accents, quotes as entities, wildcards of LIKE, blanks, empty, NULL, the zero date. */
export const samples = {
  name: [
    'PC-0421',
    'pc-0422',
    'SRV-PARIS',
    'DE-01',
    'Zürich-01',
    'наташа',
    '100%_full',
    'a*b?c',
    'le "grand"',
    'x\\y',
    'PC-0421',
    '日本',
    'nul\0é<b>',
    '\u202egnp.exe 😀',
    '',
    null,
  ],
  user: ['amartin', 'A.Martin', 'Éric', 'eric', 'bob ', '', '\t', null],
  os: ['Microsoft Windows 11 Pro', 'Microsoft Windows 10 Pro', 'Debian GNU/Linux 12', 'Ubuntu 22.04', null],
  version: [
    '115.0',
    '115',
    '115.0.2',
    '9.10',
    '9.9',
    '1:2.3-1',
    '2.3~rc1-1',
    '2.3',
    '10.0.22631',
    'v3a',
    '',
    'Unavailable',
    null,
  ],
  serial: ['5CG0421', '5cg0422', 'To be filled by O.E.M.', '', '   ', ' \t\r\n', 'tab\t', null],
  tag: ['paris', 'Paris', 'l&#039;usine', 'R&amp;D', 'NA', 'say &quot;hi&quot;', null],
  ip: [
    '10.1.0.5',
    '10.1.2.3',
    '10.2.0.9',
    '192.168.1.77',
    'fe80::1',
    '2001:db8::10',
    '2001:DB8:0:0::10',
    'unknown',
    '',
    '10.1.0.9/192.168.56.1',
    null,
  ],
  mac: [
    '00:1A:2B:3C:4D:5E',
    '00:1a:2b:3c:4d:5f',
    '00-1A-2B-3C-4D-60',
    '001a.2b3c.4d61',
    '001A2B3C4D62',
    'AA:BB:CC:DD:EE:FF',
    'DE:01:00:00:00:0A',
    'aabbccddeeff',
    'N/A',
    '',
    null,
  ],
  time: [
    '2026-11-23 09:00:00',
    '2026-11-01 00:00:00',
    '2026-10-24 12:30:00',
    '2025-01-31 23:59:59',
    '0000-00-00 00:00:00',
    null,
  ],
  day: ['2026-11-23', '2026-01-01', '0000-00-00', null],
  title: ['Mozilla Firefox', 'Firefox ESR', 'firefox-esr', 'LibreOffice 7', 'Café', '7-Zip', null],
  publisher: ['Mozilla', 'Microsoft Corporation', 'Unavailable', ''],
  printer: ['HP LaserJet', 'Brother HL', 'hp color', '', null],
  state: [null, 'NOTIFIED', 'SUCCESS', 'SUCCESS_3', 'ERR_TIMEOUT', 'EXIT_CODE_1603'],
  agent: [
    'OCS-NG_WINDOWS_AGENT_v2.11.0.1',
    'OCS-NG_unified_unix_agent_v2.10.4',
    'FusionInventory-Agent_v2.6',
    'OCS-NG_Android_agent_v2.8.1',
    null,
  ],
  /** LETTER, TYPE, FILESYSTEM, VOLUMN: some counted, some not, some the same volume twice. */
  drive: [
    ['C:/', 'Hard Drive', 'NTFS', 'OS'],
    ['D:/', 'Hard Drive', 'NTFS', 'OS'],
    ['H:/', 'Network Drive', 'NTFS', '\\\\srv\\home'],
    ['E:/', 'CD-Rom Drive', '', ''],
    ['', '/', 'ext4', '/dev/sda1'],
    ['', '/mnt/again', 'ext4', '/dev/sda1'],
    ['', '/data', 'ext4', '/dev/sdb1'],
    ['', '/snap/core/1', 'squashfs', '/dev/loop0'],
    ['', '/mnt/share', 'NFS4', 'nas:/share'],
    ['', '/mnt/ssh', 'fuse.sshfs', 'me@host:'],
    ['', '/', 'apfs', 'Macintosh HD'],
    ['', '/System/Volumes/Data', 'apfs', 'Macintosh HD - Data'],
    ['', '/data', null, null],
  ],
  speed: ['1 Gb/s', '100 Mbps', '', null],
  productKey: ['ABCDE-FGHIJ-KLMNO-PQRST-UVWXY', '', ' \t', null],
  note: ['to be replaced', 'Déménagé', ''],
  kind: ['1', '2', '3', null],
  boxes: ['Red&&&Blue&&&', 'Blue&&&', '', null],
} as const satisfies Record<string, readonly (Value | readonly Value[])[]>;

/** Fills an OCS file with machines, two groups, and rows in the tables the filter tests ask for. */
export function fillFleet(db: Database, machines: number, seed: number): void {
  const random = randomFrom(seed);
  const pick = (values: readonly Value[]): Value => values[Math.floor(random() * values.length)] ?? null;
  const number = (...values: number[]): Value =>
    random() < 0.1 ? null : (values[Math.floor(random() * values.length)] ?? 0);
  const insert = inserter(db);
  const some = (most: number, row: () => void) => {
    for (let left = Math.floor(random() * (most + 1)); left > 0; left -= 1) row();
  };
  db.exec(
    'ALTER TABLE accountinfo ADD COLUMN fields_3 VARCHAR(255); ALTER TABLE accountinfo ADD COLUMN fields_4 VARCHAR(255); ALTER TABLE accountinfo ADD COLUMN fields_5 DATE',
  );
  for (const [id, type, name, label] of [
    [3, 2, 'KIND', 'Kind of place'],
    [4, 5, 'BOXES', 'Boxes'],
    [5, 14, 'BOUGHT', "Date d'achat"],
  ] as const) {
    insert('accountinfo_config', {
      ID: id,
      TYPE: type,
      NAME: name,
      COMMENT: label,
      ACCOUNT_TYPE: 'COMPUTERS',
      SHOW_ORDER: id,
    });
  }
  insert('config', { NAME: 'ACCOUNT_VALUE_KIND_1', IVALUE: 1, TVALUE: 'Office' });
  insert('config', { NAME: 'ACCOUNT_VALUE_KIND_2', IVALUE: 2, TVALUE: 'Home' });
  for (const [at, group] of [
    [900_001, 'IT'],
    [900_002, 'Sales'],
  ] as const) {
    insert('hardware', { ID: at, DEVICEID: '_SYSTEMGROUP_', NAME: group });
  }
  insert('hardware', { ID: 900_003, DEVICEID: '_DOWNLOADGROUP_', NAME: 'servers' });
  for (const [id, name] of samples.title.entries())
    if (name !== null) insert('software_name', { ID: id + 1, NAME: name });
  for (const [id, name] of samples.publisher.entries()) insert('software_publisher', { ID: id + 1, PUBLISHER: name });
  for (const [id, name] of samples.version.entries()) insert('software_version', { ID: id + 1, VERSION: name });
  for (const [id, name] of [
    [1, 'Notebooks'],
    [2, 'Serveurs &quot;prod&quot;'],
  ] as const)
    insert('assets_categories', { ID: id, CATEGORY_NAME: name });
  for (const id of [1, 2]) {
    insert('download_available', { FILEID: String(1_700_000_000 + id), NAME: `package ${id}` });
    insert('download_enable', { ID: id, FILEID: String(1_700_000_000 + id) });
  }
  for (let i = 0; i < machines; i += 1) {
    const HARDWARE_ID = 7 + 3 * i;
    insert('hardware', {
      ID: HARDWARE_ID,
      DEVICEID: `dev-${i}`,
      NAME: pick(samples.name),
      USERID: pick(samples.user),
      OSNAME: pick(samples.os),
      OSVERSION: pick(samples.version),
      IPADDR: pick(samples.ip),
      MEMORY: number(2048, 4096, 8192, 16384),
      PROCESSORN: number(1, 2, 4),
      LASTDATE: pick(samples.time),
      LASTCOME: pick(samples.time),
      QUALITY: number(0.5, 1.25, 3),
      ARCHIVE: random() < 0.1 ? 1 : null,
      DESCRIPTION: pick(samples.note),
      USERAGENT: pick(samples.agent),
      CATEGORY_ID: pick([1, 2, 3, null]),
      WINPRODKEY: pick(samples.productKey),
      CHECKSUM: pick([1, 262_143, null]),
      SSTATE: 0,
    });
    if (random() < 0.9)
      insert('bios', {
        HARDWARE_ID,
        SSN: pick(samples.serial),
        SMODEL: pick(samples.printer),
        BVERSION: pick(samples.version),
      });
    if (random() < 0.9) {
      insert('accountinfo', {
        HARDWARE_ID,
        TAG: pick(samples.tag),
        fields_3: pick(samples.kind),
        fields_4: pick(samples.boxes),
        fields_5: pick(samples.day),
      });
    }
    some(3, () =>
      insert('networks', {
        HARDWARE_ID,
        IPADDRESS: pick(samples.ip),
        MACADDR: pick(samples.mac),
        STATUS: pick(['Up', 'Down']),
        IPSUBNET: pick(samples.ip),
        SPEED: pick(samples.speed),
        VIRTUALDEV: pick([0, 1, null]),
      }),
    );
    some(4, () => {
      const [LETTER = null, TYPE = null, FILESYSTEM = null, VOLUMN = null] =
        samples.drive[Math.floor(random() * samples.drive.length)] ?? [];
      insert('drives', {
        HARDWARE_ID,
        LETTER,
        TYPE,
        FILESYSTEM,
        VOLUMN,
        CREATEDATE: pick(samples.day),
        TOTAL: number(0, 1000, 300_000),
        FREE: number(0, 90, 333),
      });
    });
    some(2, () =>
      insert('storages', {
        HARDWARE_ID,
        MODEL: pick([...samples.printer, '\\\\.\\PHYSICALDRIVE0']),
        NAME: pick(samples.printer),
        DISKSIZE: number(0, 500_107, 512_000, 1_024_000),
        SERIALNUMBER: pick(samples.serial),
      }),
    );
    some(2, () =>
      insert('printers', {
        HARDWARE_ID,
        NAME: pick(samples.printer),
        DRIVER: pick(samples.printer),
        PORT: pick(['USB', 'LPT1', null]),
      }),
    );
    some(1, () =>
      insert('itmgmt_comments', { HARDWARE_ID, COMMENTS: pick(samples.note), VISIBLE: pick([null, 1, 0]) }),
    );
    some(1, () =>
      insert('devices', {
        HARDWARE_ID,
        NAME: pick(['DOWNLOAD', 'IPDISCOVER']),
        IVALUE: pick([1, 2, 9]),
        TVALUE: pick(samples.state),
      }),
    );
    for (const GROUP_ID of [900_001, 900_002]) {
      if (random() < 0.3) insert('groups_cache', { HARDWARE_ID, GROUP_ID, STATIC: pick([0, 1, 2]) });
    }
    const rows = new Set<string>();
    some(5, () => {
      const ids = [samples.title.length, samples.publisher.length, samples.version.length].map(
        (kinds) => 1 + Math.floor(random() * (kinds + 1)),
      );
      if (rows.has(ids.join())) return;
      rows.add(ids.join());
      insert('x_software', {
        HARDWARE_ID,
        NAME_ID: ids[0] ?? 0,
        PUBLISHER_ID: ids[1] ?? 0,
        VERSION_ID: ids[2] ?? 0,
        EXTRA_ID: pick([1, 2, null]),
      });
    });
  }
  insert('x_software_extra', { ID: 1, FOLDER: 'C:\\Program Files', FILESIZE: 1_000_000, LANGUAGE: 'fr' });
  insert('x_software_extra', { ID: 2, FOLDER: '/usr/bin', FILESIZE: null, LANGUAGE: null });
}

function inserter(db: Database) {
  return (table: string, row: Record<string, Value>): void => {
    const names = Object.keys(row);
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
      ...Object.values(row),
    );
  };
}

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fleetFile } from './fleet-file.ts';

/** A machine with a row or more in every table that its page shows; 90001 beside it has nothing but its registration. */
export const fullMachine = 90_000;

type Row = Readonly<Record<string, string | number>>;

const rows: Readonly<Record<string, readonly Row[]>> = {
  bios: [
    { SMANUFACTURER: 'HP', SMODEL: 'HP Pro Mini 400 G9', SSN: '5CD2281BE5', BDATE: '11/07/2023', TYPE: 'Mini PC' },
  ],
  cpus: [{ TYPE: 'Intel(R) Core(TM) i5-12500T', SPEED: '2000', CORES: 6, LOGICAL_CPUS: 12, L2CACHESIZE: '7680' }],
  memories: [{ NUMSLOTS: 1, CAPTION: 'DIMM 1', CAPACITY: 8192, TYPE: 'DDR5', SPEED: '4800' }],
  storages: [{ NAME: 'KBG40ZNS256G', MODEL: '\\\\.\\PHYSICALDRIVE0', DISKSIZE: 244_198, DESCRIPTION: 'x'.repeat(400) }],
  drives: [
    { LETTER: 'C:/', TYPE: 'Hard Drive', FILESYSTEM: 'NTFS', TOTAL: 100_000, FREE: 2000 },
    { LETTER: 'D:/', TYPE: 'Hard Drive', FILESYSTEM: 'NTFS', TOTAL: 100_000, FREE: 15_000 },
    { LETTER: 'E:/', TYPE: 'Hard Drive', FILESYSTEM: 'NTFS', TOTAL: 100_000, FREE: 90_000 },
  ],
  videos: [{ NAME: 'UHD Graphics 770', CHIPSET: 'Intel', MEMORY: '1024' }],
  sounds: [{ NAME: 'Realtek Audio', MANUFACTURER: 'Realtek' }],
  controllers: [{ NAME: 'Ethernet controller', MANUFACTURER: 'Intel Corporation I217', TYPE: 'rev 01' }],
  slots: [{ NAME: 'J6B2', DESIGNATION: 'PCI', PSHARE: 1 }],
  ports: [{ NAME: 'COM1', TYPE: 'Serial' }],
  batteries: [{ NAME: 'Primary', MANUFACTURER: 'LGC', CYCLES: '312' }],
  networks: [
    {
      DESCRIPTION: 'eth0',
      STATUS: 'Up',
      MACADDR: '18:DB:F2:6E:F3:62',
      IPADDRESS: '192.0.2.10',
      IPGATEWAY: '192.0.2.1',
    },
    { DESCRIPTION: 'vEthernet', STATUS: 'Down', MACADDR: '02:15:5D:00:00:01', IPADDRESS: 'fe80::1c2b:3d4e:5f60:7182' },
  ],
  netmap: [{ IP: '192.0.2.20', MAC: '00:1B:21:00:00:10', NETID: '192.0.2.0', DATE: '2026-11-20 10:00:00', NAME: 'p1' }],
  monitors: [{ MANUFACTURER: 'Dell Inc.', CAPTION: 'DELL P2219H', SERIAL: 'NHWH59W3MHCH' }],
  printers: [{ NAME: 'Print to PDF', DRIVER: 'PDF', PORT: 'PORTPROMPT:', SHARED: 0, NETWORK: 1 }],
  inputs: [{ TYPE: 'Keyboard', CAPTION: 'Enhanced', DESCRIPTION: 'Enhanced' }],
  usbdevices: Array.from({ length: 13 }, (_, at) => ({ DESCRIPTION: `Composite device ${at}`, SERIAL: `S${at}` })),
  modems: [{ NAME: 'EM7455', MODEL: 'Sierra' }],
  sim: [{ OPNAME: 'Orange F', SERIALNUMBER: '8933012345678901234' }],
  devices: [
    { NAME: 'DOWNLOAD', IVALUE: 1, TVALUE: 'ERR_TIMEOUT', COMMENTS: 'Mon Nov 23 10:55:00 2026' },
    { NAME: 'DOWNLOAD', IVALUE: 2, TVALUE: 'SUCCESS', COMMENTS: 'Mon Nov 23 10:55:00 2026' },
    { NAME: 'DOWNLOAD', IVALUE: 3 },
    { NAME: 'DOWNLOAD', IVALUE: 4, TVALUE: 'SUCCESS_7' },
    { NAME: 'FREQUENCY', IVALUE: -1 },
    { NAME: 'PROLOG_FREQ', IVALUE: 4 },
  ],
  download_history: [{ PKG_ID: 1 }],
  download_servers: [{ URL: '192.0.2.10/local', ADD_PORT: 80, ADD_REP: 'd:\\tele_ocs' }],
  accountinfo: [{ TAG: 'PAR' }],
  itmgmt_comments: [
    { COMMENTS: 'A long note. '.repeat(60), USER_INSERT: 'amartin', DATE_INSERT: '2026-05-05 10:00:00' },
  ],
  registry: [{ NAME: 'Value', REGVALUE: 'data' }],
  virtualmachines: [{ NAME: 'guest', STATUS: 'running', UUID: '6ba7b810-9dad-11d1-80b4-00c04fd430c0' }],
  local_users: [{ NAME: 'User', LOGIN: 'user', ID_USER: '1000' }],
  local_groups: [{ NAME: 'users', MEMBER: Array.from({ length: 60 }, (_, at) => `user${at}`).join(',') }],
  repository: [{ NAME: 'BaseOS', BASEURL: 'https://repo.example.org/9/BaseOS/' }],
  javainfo: [{ JAVANAME: 'OpenJDK', JAVAHOME: '/usr/lib/jvm' }],
  journallog: [{ DATE: '2026-05-05 10:00:00', JOURNALLOG: 'started' }],
  accesslog: [{ USERID: 'amartin', LOGDATE: '2026-05-05 10:00:00', PROCESSES: 'java' }],
  saas: [{ ENTRY: '*.example.org', DATA: '192.0.2.30', TTL: 300 }],
  plugin_lab: [{ PRODUCT: 'Office 2019', OFFICEKEY: 'ZZZZZ-BBBBB-CCCCC-DDDDD-FFFFF' }],
};

/** A copy of the demo fleet with the two machines in it; `remove` deletes it. */
export function fullMachineFleet(): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-full-'));
  const path = join(folder, 'full.sqlite');
  copyFileSync(fleetFile, path);
  const db = new Database(path);
  const insert = (table: string, row: Row) => {
    const names = Object.keys(row);
    db.prepare(`INSERT INTO "${table}" (${names.join(',')}) VALUES (${names.map(() => '?').join(',')})`).run(
      ...Object.values(row),
    );
  };
  db.exec('CREATE TABLE plugin_lab (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, PRODUCT TEXT, OFFICEKEY TEXT)');
  db.transaction(() => {
    const machine = { NAME: 'FULL-01', OSNAME: 'Microsoft Windows 11 Pro', IPADDR: '192.0.2.10', MEMORY: 16_384 };
    const agent = { USERAGENT: 'OCS-NG_WINDOWS_AGENT_v2.11', LASTDATE: '2026-11-20 10:00:00', LASTCOME: '0000-00-00' };
    insert('hardware', {
      ID: fullMachine,
      DEVICEID: 'full',
      WINPRODKEY: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE',
      ...machine,
      ...agent,
    });
    insert('hardware', { ID: 90_001, DEVICEID: 'empty', NAME: 'EMPTY-01' });
    for (const [table, all] of Object.entries(rows))
      for (const row of all) insert(table, { HARDWARE_ID: fullMachine, ...row });
    db.exec(`INSERT INTO x_software SELECT ${fullMachine}, NAME_ID, PUBLISHER_ID, VERSION_ID, EXTRA_ID, INSTALLDATE FROM x_software
      WHERE HARDWARE_ID = (SELECT min(HARDWARE_ID) FROM x_software);
      INSERT INTO cve_search (NAME_ID, PUBLISHER_ID, VERSION_ID, CVSS, CVE, LINK) SELECT NAME_ID, PUBLISHER_ID, VERSION_ID, 9.8, 'CVE-2026-1', 'https://cve.example.org/1'
      FROM x_software WHERE HARDWARE_ID = ${fullMachine} LIMIT 3;
      INSERT INTO groups_cache (HARDWARE_ID, GROUP_ID, STATIC) SELECT ${fullMachine}, HARDWARE_ID, 1 FROM groups LIMIT 2`);
  })();
  db.close();
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

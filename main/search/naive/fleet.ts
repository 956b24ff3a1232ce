import type { Database } from 'better-sqlite3';
import type { Value } from './values.ts';

export type Row = Readonly<Record<string, Value>>;

/** A machine with its rows, as a plain reader of the tables sees it. */
export interface NaiveMachine {
  readonly id: number;
  readonly hardware: Row;
  rows(table: string): readonly Row[];
}

/** Reads all machines and their rows into memory, whole. */
export function readNaive(db: Database): NaiveMachine[] {
  const all = (sql: string) => db.prepare(sql).all() as Row[];
  const tables: Record<string, Row[]> = {
    bios: all('SELECT * FROM bios'),
    accountinfo: all('SELECT * FROM accountinfo'),
    networks: all('SELECT * FROM networks'),
    drives: all('SELECT * FROM drives'),
    storages: all('SELECT * FROM storages'),
    printers: all('SELECT * FROM printers'),
    notes: all('SELECT * FROM itmgmt_comments').filter((row) => row.VISIBLE === null || row.VISIBLE === 1),
    groups: all(
      'SELECT c.HARDWARE_ID, g.NAME FROM groups_cache c JOIN hardware g ON g.ID = c.GROUP_ID WHERE c.STATIC <> 2',
    ),
    packages: all(
      "SELECT d.HARDWARE_ID, d.TVALUE, (SELECT a.NAME FROM download_available a JOIN download_enable e ON e.FILEID = a.FILEID WHERE e.ID = d.IVALUE) AS NAME FROM devices d WHERE d.NAME = 'DOWNLOAD'",
    ),
    software: all(
      `SELECT s.HARDWARE_ID, s.FOLDER, s.FILESIZE, (SELECT NAME FROM software_name n WHERE n.ID = s.NAME_ID) AS NAME,
       (SELECT PUBLISHER FROM software_publisher p WHERE p.ID = s.PUBLISHER_ID) AS PUBLISHER,
       (SELECT VERSION FROM software_version v WHERE v.ID = s.VERSION_ID) AS VERSION FROM software s`,
    ),
  };
  return all('SELECT * FROM hardware')
    .filter((row) => !String(row.DEVICEID).endsWith('GROUP_'))
    .map((hardware) => ({
      id: Number(hardware.ID),
      hardware,
      rows: (table) => (tables[table] ?? []).filter((row) => row.HARDWARE_ID === hardware.ID),
    }));
}

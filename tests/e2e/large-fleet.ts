import Database from 'better-sqlite3';
import { createOcsFile } from '#main/copy/ocs-tables/create';

export const largeFleet = { machines: 60_000, labs: 20_000 } as const;

/** Makes a file of 60,000 plain machines in a second, a third of them called LAB-n: enough work to be interrupted in. */
export function makeLargeFleet(path: string): void {
  const db = new Database(path);
  createOcsFile(db, { plainSoftware: true });
  db.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${largeFleet.machines})
    INSERT INTO hardware (ID, DEVICEID, NAME, OSNAME, USERID, MEMORY, IPADDR, LASTDATE)
    SELECT i, 'device-' || i, iif(i % 3 = 0, 'LAB-', 'PC-') || i, 'Windows 11 ' || i % 7, 'user' || i % 900,
      8192, '10.0.' || i % 200 || '.' || i % 250, '2026-11-20 08:15:00'
    FROM n`);
  db.close();
}

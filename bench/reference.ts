import { openForReading } from '#main/platform/db/open-sqlite';

/** The same answers by plain SQL on the OCS tables, as a console without index asks them. */
export interface Reference {
  page(order: string, offset: number, limit: number): unknown;
  softwareCount(name: string, os: string): unknown;
  facets(): unknown;
  close(): void;
}

const machines = `hardware h LEFT JOIN bios b ON b.HARDWARE_ID = h.ID LEFT JOIN accountinfo a ON a.HARDWARE_ID = h.ID
  WHERE h.DEVICEID NOT IN ('_SYSTEMGROUP_', '_DOWNLOADGROUP_') AND h.ARCHIVE IS NULL`;

const facetColumns = ['h.OSNAME', 'a.TAG', 'b.SMODEL', 'b.SMANUFACTURER', 'h.USERAGENT', 'h.MEMORY'];

/** Opens the reference on a file: one connection, prepared statements, warm caches like ours. */
export function openReference(path: string): Reference {
  const db = openForReading(path);
  const columns =
    'h.ID, h.NAME, h.USERID, h.OSNAME, h.MEMORY, b.SMODEL, b.SSN, h.IPADDR, a.TAG, h.LASTDATE, h.LASTCOME, h.USERAGENT';
  return {
    page: (order, offset, limit) =>
      db.prepare(`SELECT ${columns} FROM ${machines} ORDER BY ${order}, h.ID LIMIT ? OFFSET ?`).all(limit, offset),
    softwareCount: (name, os) =>
      db
        .prepare(
          `SELECT count(*) FROM ${machines} AND h.OSNAME LIKE ? AND EXISTS
           (SELECT 1 FROM software s JOIN software_name n ON n.ID = s.NAME_ID WHERE s.HARDWARE_ID = h.ID AND n.NAME LIKE ?)`,
        )
        .get(os, name),
    facets: () =>
      facetColumns.map((column) =>
        db.prepare(`SELECT ${column}, count(*) FROM ${machines} GROUP BY 1 ORDER BY 2 DESC LIMIT 50`).all(),
      ),
    close: () => db.close(),
  };
}

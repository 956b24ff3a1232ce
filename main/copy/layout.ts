import type { Database } from 'better-sqlite3';
import { softwareTable } from './ocs-tables/software-tables.ts';

/** Bytes; the page size that the measurements of the copy were made with. */
export const pageSize = 8192;

/**
 * `software` is the big table (12 million rows at 100,000 machines), so it is stored narrow: ids only, in key order, the
 * descriptive texts once each in a dictionary, INSTALLDATE as seconds since 1970 (text as it is when it is no date, such as
 * `0000-00-00 00:00:00`). The server keeps one row per machine, name, publisher and version, so that is the key; ID, which OCS renews
 * at each inventory, is not kept.
 */
const softwareSql =
  'CREATE TABLE x_software (HARDWARE_ID INTEGER NOT NULL, NAME_ID INTEGER NOT NULL, PUBLISHER_ID INTEGER NOT NULL, VERSION_ID INTEGER NOT NULL, EXTRA_ID INTEGER, INSTALLDATE NUMERIC, PRIMARY KEY (HARDWARE_ID, NAME_ID, PUBLISHER_ID, VERSION_ID)) WITHOUT ROWID';

const extraSql =
  'CREATE TABLE x_software_extra (ID INTEGER PRIMARY KEY, FOLDER TEXT, COMMENTS TEXT, FILENAME TEXT, FILESIZE INTEGER, SOURCE INTEGER, GUID TEXT, LANGUAGE TEXT, BITSWIDTH INTEGER, ARCHITECTURE TEXT)';

const key = ['HARDWARE_ID', 'NAME_ID', 'PUBLISHER_ID', 'VERSION_ID'];

/** Schema objects that our writer makes beside plain OCS tables and indexes: name to exact text. A foreign view is refused. */
export const ownObjects: ReadonlyMap<string, string> = new Map([
  ['x_software', softwareSql],
  ['x_software_extra', extraSql],
  ['software', softwareViewSql()],
]);

/** Makes the empty tables behind `software` and the view of that name. */
export function createSoftwareLayout(db: Database): void {
  for (const sql of ownObjects.values()) db.exec(sql);
}

function softwareViewSql(): string {
  const columns = softwareTable.columns.map(({ name }) => {
    if (name === 'ID') return 'NULL AS ID';
    if (name === 'INSTALLDATE') {
      return "CASE typeof(s.INSTALLDATE) WHEN 'integer' THEN datetime(s.INSTALLDATE, 'unixepoch') ELSE s.INSTALLDATE END AS INSTALLDATE";
    }
    return key.includes(name) ? `s.${name} AS ${name}` : `e.${name} AS ${name}`;
  });
  return `CREATE VIEW software AS SELECT ${columns.join(', ')} FROM x_software s LEFT JOIN x_software_extra e ON e.ID = s.EXTRA_ID`;
}

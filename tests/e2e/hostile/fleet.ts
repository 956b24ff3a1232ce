import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fleetFile } from '../fleet-file.ts';

/** Names that do something wherever inventory text is taken for more than text. */
export const hostileNames: readonly string[] = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=2">',
  '"><svg onload=window.pwned=3>',
  "=cmd|' /C calc'!A0",
  '+1+cmd|calc',
  '@SUM(1+1)*cmd',
  '-oProxyCommand=touch pwned',
  '$(touch pwned)',
  '; touch pwned',
  '../../../../etc/passwd',
  "'; DROP TABLE hardware; --",
  '{{constructor.constructor("window.pwned=4")()}}',
  'javascript:window.pwned=5',
  '__proto__',
  'nul\u0000byte',
  '\u202Egnp.exe\u202C right to left',
  'emoji \u{1F600}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  'lone \uD800 surrogate',
  'a'.repeat(5_000_000),
];

/** Name of the file itself: what a source is called. */
const fileName = '<img src=x onerror=window.pwned=6>.sqlite';

/** What the machines are called once SQLite has stored their names: no half characters, one with bytes that are no UTF-8. */
export const storedNames: readonly string[] = hostileNames.map((name) =>
  name.startsWith('lone') ? '\uFFFDA\uFFFD' : name,
);

/**
 * A copy of the demo fleet whose first machines carry the hostile names in every text field that screens show, in this order
 * the newest of all. Their ids come in the same order.
 */
export function hostileFleet(folder: string): { path: string; ids: readonly number[] } {
  const path = join(folder, fileName);
  copyFileSync(fleetFile, path);
  const db = new Database(path);
  const first =
    "SELECT ID FROM hardware WHERE ARCHIVE IS NULL AND DEVICEID NOT LIKE '\\_%' ESCAPE '\\' ORDER BY ID LIMIT ?";
  const ids = db.prepare(first).pluck().all(hostileNames.length) as number[];
  db.transaction(() => {
    for (const [i, id] of ids.entries()) spoilMachine(db, id, hostileNames[i] ?? '', 59 - i);
    // Bytes that are no UTF-8, stored as text
    const lone = hostileNames.findIndex((name) => name.startsWith('lone'));
    db.prepare("UPDATE hardware SET NAME = CAST(x'ff41fe' AS TEXT) WHERE ID = ?").run(ids[lone]);
    spoilCatalogues(db, ids);
  })();
  db.close();
  return { path, ids };
}

function spoilMachine(db: Database.Database, id: number, t: string, second: number): void {
  const run = (sql: string) => db.prepare(sql).run({ id, t });
  const last = `2099-01-01 00:00:${String(second).padStart(2, '0')}`;
  db.prepare('UPDATE hardware SET LASTDATE = ? WHERE ID = ?').run(last, id);
  run(
    'UPDATE hardware SET NAME = $t, USERID = $t, DESCRIPTION = $t, OSNAME = $t, WORKGROUP = $t, IPADDR = $t WHERE ID = $id',
  );
  run('UPDATE bios SET SSN = $t, SMODEL = $t, SMANUFACTURER = $t WHERE HARDWARE_ID = $id');
  run('UPDATE accountinfo SET TAG = $t WHERE HARDWARE_ID = $id');
  run('UPDATE networks SET DESCRIPTION = $t, IPADDRESS = $t, MACADDR = $t WHERE HARDWARE_ID = $id');
  run('UPDATE software_name SET NAME = $t WHERE ID = (SELECT NAME_ID FROM x_software WHERE HARDWARE_ID = $id LIMIT 1)');
  run('INSERT INTO itmgmt_comments (HARDWARE_ID, COMMENTS, USER_INSERT, VISIBLE) VALUES ($id, $t, $t, 1)');
  run('INSERT INTO monitors (HARDWARE_ID, MANUFACTURER, CAPTION, SERIAL) VALUES ($id, $t, $t, $t)');
  run('INSERT INTO printers (HARDWARE_ID, NAME, DRIVER, PORT) VALUES ($id, $t, $t, $t)');
}

/** Groups, packages, labels of admin fields, and a table of an extension: what is no machine's own. */
function spoilCatalogues(db: Database.Database, ids: readonly number[]): void {
  const [markup = '', image = ''] = hostileNames;
  db.prepare("UPDATE hardware SET NAME = ?, DESCRIPTION = ? WHERE DEVICEID = '_SYSTEMGROUP_'").run(markup, image);
  db.prepare('UPDATE download_available SET NAME = ?, COMMENT = ?').run(markup, image);
  db.prepare("UPDATE accountinfo_config SET COMMENT = ? WHERE NAME_ACCOUNTINFO IS NULL OR NAME_ACCOUNTINFO = ''").run(
    image,
  );
  const table = '"<img src=x onerror=window.pwned=7>"';
  db.exec(`CREATE TABLE ${table} (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, "<svg onload=window.pwned=8>" TEXT)`);
  const row = db.prepare(`INSERT INTO ${table} VALUES (NULL, ?, ?)`);
  for (const id of ids) row.run(id, markup);
}

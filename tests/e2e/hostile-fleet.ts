import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fleetFile } from './fleet-file.ts';

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

/** A copy of the demo fleet whose first machines carry the hostile names in every text field that screens show. */
export function hostileFleet(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ocs-hostile-')), 'hostile.sqlite');
  copyFileSync(fleetFile, path);
  const db = new Database(path);
  const ids = db
    .prepare(
      "SELECT ID FROM hardware WHERE ARCHIVE IS NULL AND DEVICEID NOT LIKE '\\_%' ESCAPE '\\' ORDER BY ID LIMIT ?",
    )
    .pluck()
    .all(hostileNames.length) as number[];
  const machine = db.prepare(
    'UPDATE hardware SET NAME = $t, USERID = $t, DESCRIPTION = $t, OSNAME = $t, WORKGROUP = $t, LASTDATE = $last WHERE ID = $id',
  );
  const bios = db.prepare('UPDATE bios SET SSN = $t, SMODEL = $t, SMANUFACTURER = $t WHERE HARDWARE_ID = $id');
  const tag = db.prepare('UPDATE accountinfo SET TAG = $t WHERE HARDWARE_ID = $id');
  const note = db.prepare(
    'INSERT INTO itmgmt_comments (HARDWARE_ID, COMMENTS, USER_INSERT, VISIBLE) VALUES ($id, $t, $t, 1)',
  );
  const monitor = db.prepare(
    'INSERT INTO monitors (HARDWARE_ID, MANUFACTURER, CAPTION, SERIAL) VALUES ($id, $t, $t, $t)',
  );
  db.transaction(() => {
    for (const [i, id] of ids.entries()) {
      const values = { id, t: hostileNames[i] ?? '', last: `2099-01-01 00:00:${String(59 - i).padStart(2, '0')}` };
      machine.run(values);
      const { last: _, ...child } = values;
      for (const statement of [bios, tag, note, monitor]) statement.run(child);
    }
    // Bytes that are no UTF-8, stored as text
    db.prepare("UPDATE hardware SET NAME = CAST(x'ff41fe' AS TEXT) WHERE ID = ?").run(ids.at(-2));
  })();
  db.close();
  return path;
}

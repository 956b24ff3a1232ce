import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepareFile } from './prepare.ts';
import {
  change,
  machines,
  mounts,
  ocsFile,
  onReadOnlyMount,
  openTestCopy,
  otherProgram,
  tempFolder,
} from './testing.ts';

const prepare = (path: string) =>
  prepareFile(
    { path, companions: tempFolder(), checked: '' },
    { signal: new AbortController().signal, report: () => undefined },
  );
const refusedAs = (code: string) => expect.objectContaining({ code });

/** A file in WAL mode that its writer closed in good order: all of it is in the file. */
function closedWal(): string {
  const path = ocsFile(machines(['beta']));
  change(path, 'PRAGMA journal_mode = WAL; DELETE FROM hardware WHERE ID = 9999');
  expect(readFileSync(path)[19]).toBe(2);
  expect(readdirSync(dirname(path))).toEqual(['fleet.sqlite']);
  return path;
}

test('a closed file in WAL mode is refused by its own name, and nothing is left beside it', () => {
  const path = closedWal();
  expect(() => prepare(path)).toThrowError(refusedAs('source.walMode'));
  expect(readdirSync(dirname(path))).toEqual(['fleet.sqlite']);
});

test('what the advice says helps: a copy made by VACUUM INTO opens', () => {
  const path = closedWal();
  const db = new Database(path);
  db.prepare('VACUUM INTO ?').run(`${path}.copy`);
  db.close();
  expect(prepare(`${path}.copy`).tables.length).toBeGreaterThan(20);
});

test.skipIf(mounts.areMissing)(mounts.named('so it is on a read-only medium'), async () => {
  await onReadOnlyMount(
    (folder) => copyFileSync(closedWal(), join(folder, 'fleet.sqlite')),
    (folder) => expect(() => prepare(join(folder, 'fleet.sqlite'))).toThrowError(refusedAs('source.walMode')),
  );
});

test('a file that another program writes in WAL mode says so; what lies beside it stays that program’s', async () => {
  const path = closedWal();
  const writer = await otherProgram(path, "INSERT INTO hardware (DEVICEID, NAME) VALUES ('d', 'new')");
  expect(() => prepare(path)).toThrowError(refusedAs('source.writing'));
  await writer.end();
  expect(readdirSync(dirname(path))).toEqual(['fleet.sqlite']);
  const killed = await otherProgram(path, "INSERT INTO hardware (DEVICEID, NAME) VALUES ('e', 'newer')");
  await killed.kill();
  const left = readdirSync(dirname(path));
  expect(left).toContain('fleet.sqlite-wal');
  expect(() => prepare(path)).toThrowError(refusedAs('source.writing'));
  expect(readdirSync(dirname(path))).toEqual(left);
});

test('a -wal file beside a file of another mode would be read too', async () => {
  const path = closedWal();
  const writer = await otherProgram(path, "INSERT INTO hardware (DEVICEID, NAME) VALUES ('d', 'new')");
  const other = ocsFile(machines(['beta']));
  copyFileSync(`${path}-wal`, `${other}-wal`);
  await writer.end();
  expect(() => prepare(other)).toThrowError(refusedAs('source.writing'));
  expect(readdirSync(dirname(other)).sort()).toEqual(['fleet.sqlite', 'fleet.sqlite-wal']);
});

test('a file that changes to WAL mode while it is open is told as changed', async () => {
  const path = ocsFile(machines(['beta']));
  const copy = openTestCopy(path);
  const count = () => copy.ask('count', { scope: 'all', plan: null });
  expect((await count()).count).toBe(1);
  const writer = await otherProgram(path, 'PRAGMA journal_mode = WAL', 'DELETE FROM hardware');
  await expect(count()).rejects.toMatchObject({ code: 'source.changed' });
  await writer.end();
  await copy.close();
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith('fleet.sqlite-'))).toEqual([]);
});

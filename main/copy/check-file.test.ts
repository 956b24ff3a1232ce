import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openForReading } from '#main/platform/db/open-sqlite';
import { checkHeader, checkObjects, checkPages } from './check-file.ts';
import { createSoftwareLayout } from './layout.ts';
import { tempFolder } from './testing.ts';

const folder = tempFolder();
let number = 0;

function file(schema: string): string {
  const path = join(folder, `f${number++}.sqlite`);
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  db.exec(`CREATE TABLE hardware (ID INTEGER PRIMARY KEY, NAME TEXT); CREATE INDEX n ON hardware (NAME); ${schema}`);
  db.transaction(() => {
    for (let i = 0; i < 2000; i++) db.prepare('INSERT INTO hardware (NAME) VALUES (?)').run(`PC-${i}`.padEnd(60));
  })();
  db.close();
  return path;
}

const objectsOf = (path: string) => {
  const db = new Database(path, { readonly: true });
  try {
    return checkObjects(db, path);
  } finally {
    db.close();
  }
};

test('a sound file passes', () => {
  const path = file('');
  expect(() => checkHeader(path)).not.toThrow();
  expect(() => objectsOf(path)).not.toThrow();
});

test.each([
  ['cut in the middle', (path: string) => truncateSync(path, 20_000), 'source.damaged'],
  ['cut by one byte', (path: string) => truncateSync(path, 4096 * 5 - 1), 'source.damaged'],
  ['cut inside the header', (path: string) => truncateSync(path, 40), 'source.damaged'],
  ['empty', (path: string) => truncateSync(path, 0), 'source.notSqlite'],
  ['text', (path: string) => writeFileSync(path, 'name;serial\nPC-1;X\n'), 'source.notSqlite'],
  ['a picture', (path: string) => writeFileSync(path, Buffer.from('89504e470d0a1a0a', 'hex')), 'source.notSqlite'],
])('a file that is %s is told so', (_name, spoil, code) => {
  const path = file('');
  spoil(path);
  expect(() => checkHeader(path)).toThrowError(expect.objectContaining({ code, params: { path } }));
});

test('a folder is not a file', () => {
  expect(() => checkHeader(folder)).toThrowError(expect.objectContaining({ code: 'source.missing' }));
});

test.skipIf(process.platform === 'win32')('a pipe is not a file, and is not waited for', () => {
  const pipe = join(folder, 'pipe');
  expect(spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]).status).toBe(0);
  expect(() => checkHeader(pipe)).toThrowError(expect.objectContaining({ code: 'source.missing' }));
});

test.each([
  ['trigger', 'CREATE TRIGGER evil AFTER INSERT ON hardware BEGIN DELETE FROM hardware; END'],
  ['view', 'CREATE VIEW evil AS SELECT * FROM hardware'],
  ['view', 'CREATE VIEW software AS SELECT load_extension(NAME) AS NAME FROM hardware'],
  ['virtual table', 'CREATE VIRTUAL TABLE evil USING fts5(a)'],
  ['virtual table', 'CREATE/**/VIRTUAL/**/TABLE evil USING fts5(a)'],
  ['virtual table', 'CREATE TABLE pragma_table_info (name)'],
  ['generated column', "CREATE TABLE evil (a, b AS (printf('%.*c', 1000000000, 'x')))"],
  ['generated column', 'CREATE TABLE evil (a, b AS (length(a)) STORED)'],
  ['index over an expression', "CREATE INDEX evil ON hardware (printf('%.*c', 9, NAME))"],
  ['partial index', 'CREATE INDEX evil ON hardware (NAME) WHERE length(NAME) > 3'],
])('a foreign %s is refused by name: %s', (type, sql) => {
  expect(() => objectsOf(file(sql))).toThrowError(
    expect.objectContaining({ code: 'source.foreignObject', params: expect.objectContaining({ type }) }),
  );
});

/** A schema as no SQLite writes it, but as it reads it. */
function forged(sql: string, rootpage: number): string {
  const path = file('CREATE TABLE evil (a)');
  const db = new Database(path);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.prepare("UPDATE sqlite_schema SET sql = ?, rootpage = ? WHERE name = 'evil'").run(sql, rootpage);
  db.close();
  return path;
}

test.each([
  ['CREATE/**/VIRTUAL TABLE evil USING fts5(a)', 0],
  ['CREATE/**/VIRTUAL TABLE evil USING fts5(a)', 4],
  ['CREATE VIRTUAL TABLE evil USING dbstat', 4],
])('a virtual table is none of ours, however its text is written: %s on page %i', (sql, rootpage) => {
  expect(() => objectsOf(forged(sql, rootpage))).toThrowError(
    expect.objectContaining({ code: 'source.foreignObject', params: expect.objectContaining({ name: 'evil' }) }),
  );
});

test('tables of every kind that an exporter makes pass', () => {
  const path = file(`CREATE TABLE [it's] (a TEXT COLLATE NOCASE UNIQUE, b INTEGER DEFAULT 7 CHECK (b > 0)) STRICT;
    CREATE TABLE "a ""b" (x INTEGER PRIMARY KEY AUTOINCREMENT); create table if not exists c as select 1 as d;
    CREATE TABLE w (a, b, PRIMARY KEY (b, a)) WITHOUT ROWID; CREATE UNIQUE INDEX u ON c (d DESC);
    ALTER TABLE c ADD COLUMN e DEFAULT 'x'; ANALYZE`);
  expect(() => objectsOf(path)).not.toThrow();
});

test('constraints of the file are not computed: they could be made to take for ever', () => {
  const path = file('PRAGMA ignore_check_constraints = ON; CREATE TABLE t (a CHECK (a > 5)); INSERT INTO t VALUES (1)');
  const db = openForReading(path);
  expect(() => checkPages(db, path)).not.toThrow();
  db.close();
});

test('the view that our own writer makes is allowed', () => {
  const path = file('');
  const db = new Database(path);
  createSoftwareLayout(db);
  db.close();
  expect(() => objectsOf(path)).not.toThrow();
});

test('pages that do not hold together are found', () => {
  const path = file('');
  const db = new Database(path);
  expect(() => checkPages(db, path)).not.toThrow();
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.prepare(
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'n') WHERE name = 'hardware'",
  ).run();
  db.close();
  const spoiled = new Database(path, { readonly: true });
  expect(() => checkPages(spoiled, path)).toThrowError(
    expect.objectContaining({ code: expect.stringMatching(/damaged|CORRUPT/) }),
  );
  spoiled.close();
});

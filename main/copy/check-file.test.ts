import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkHeader, checkObjects, checkPages } from './check-file.ts';
import { createSoftwareLayout } from './layout.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-check-'));
let number = 0;

function file(schema: string): string {
  const path = join(folder, `f${number++}.sqlite`);
  const db = new Database(path);
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

test.each([
  ['trigger', 'CREATE TRIGGER evil AFTER INSERT ON hardware BEGIN DELETE FROM hardware; END'],
  ['view', 'CREATE VIEW evil AS SELECT * FROM hardware'],
  ['view', 'CREATE VIEW software AS SELECT load_extension(NAME) AS NAME FROM hardware'],
  ['virtual table', 'CREATE VIRTUAL TABLE evil USING fts5(a)'],
])('a foreign %s is refused by name', (type, sql) => {
  expect(() => objectsOf(file(sql))).toThrowError(
    expect.objectContaining({ code: 'source.foreignObject', params: expect.objectContaining({ type }) }),
  );
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

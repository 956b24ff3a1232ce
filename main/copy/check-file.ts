import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Failure } from '#main/platform/failure';
import { ownObjects } from './layout.ts';

const magic = 'SQLite format 3\0';

/**
 * Checks what can be told without SQLite: that the file is one, and that it is as long as its header says. Fails with
 * source.missing, source.denied, source.notSqlite or source.damaged (cut short).
 */
export function checkHeader(path: string): void {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Failure('source.missing', { path });
    const header = Buffer.alloc(100);
    const length = readSync(file, header, 0, 100, 0);
    if (length === 0 || header.toString('latin1', 0, Math.min(16, length)) !== magic.slice(0, Math.min(16, length))) {
      throw new Failure('source.notSqlite', { path });
    }
    if (length < 100) throw new Failure('source.damaged', { path });
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const pages = header.readUInt32BE(28);
    const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
    if (countIsValid && stat.size < pages * pageSize) throw new Failure('source.damaged', { path });
  } finally {
    closeSync(file);
  }
}

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/**
 * Allows plain tables, plain indexes and the views that our own writer makes, word for word; anything else (a trigger, a
 * foreign view, a virtual table) could run what its author wrote, so the file is refused with source.foreignObject.
 */
export function checkObjects(db: Database, path: string): void {
  const objects = db.prepare('SELECT type, name, sql FROM sqlite_schema').all() as SchemaObject[];
  for (const { type, name, sql } of objects) {
    const isPlain = type === 'index' || (type === 'table' && !/^\s*CREATE\s+VIRTUAL/i.test(sql ?? ''));
    if (isPlain || (type === 'view' && ownObjects.get(name) === sql)) continue;
    throw new Failure('source.foreignObject', { path, name, type: type === 'table' ? 'virtual table' : type });
  }
}

/** SQLite's own check of the pages; `source.damaged` with its first finding. Reads the whole file: seconds per gigabyte. */
export function checkPages(db: Database, path: string): void {
  const finding = db.pragma('quick_check(1)', { simple: true });
  if (finding !== 'ok') throw new Failure('source.damaged', { path }, new Error(String(finding)));
}

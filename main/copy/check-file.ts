import { closeSync, fstatSync, realpathSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Failure } from '#main/platform/failure';
import { openFile, pageSizeOf, readStart } from './file-state.ts';
import { ownObjects } from './layout.ts';

const magic = 'SQLite format 3\0';

/**
 * Checks what can be told without SQLite: that the file is one, that it is as long as its header says, and that reading it
 * writes nothing. Fails with source.missing, source.denied, source.notSqlite, source.damaged (cut short), source.walMode or
 * source.writing.
 */
export function checkHeader(path: string): void {
  const file = openFile(path);
  try {
    const header = readStart(file, 100);
    const { length } = header;
    if (length === 0 || header.toString('latin1', 0, Math.min(16, length)) !== magic.slice(0, Math.min(16, length))) {
      throw new Failure('source.notSqlite', { path });
    }
    if (length < 100) throw new Failure('source.damaged', { path });
    const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
    const pages = header.readUInt32BE(28);
    if (countIsValid && fstatSync(file).size < pages * pageSizeOf(header))
      throw new Failure('source.damaged', { path });
    refuseWal(path, header);
  } finally {
    closeSync(file);
  }
}

/**
 * In WAL mode a mere reader makes a -shm and a -wal file beside the database, and what was written last may be in there
 * only, without a trace in the header. Our SQLite cannot be told that a file never changes (URI file names are compiled
 * out), so such files are refused. A -wal beside a file of another mode is read all the same.
 */
function refuseWal(path: string, header: Buffer): void {
  const wal = statSync(`${realpathSync(path)}-wal`, { throwIfNoEntry: false });
  if (wal !== undefined && wal.size > 0) throw new Failure('source.writing', { path });
  if (header[19] === 2) throw new Failure('source.walMode', { path });
}

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly rootpage: number | null;
  readonly sql: string | null;
}

/**
 * Allows plain tables, plain indexes and the views that our own writer makes, word for word; anything else (a trigger, a
 * foreign view, a virtual table, a computed column, an index over an expression) could run what its author wrote, so the
 * file is refused with source.foreignObject.
 */
export function checkObjects(db: Database, path: string): void {
  const refuse = (type: string, name: string) => {
    throw new Failure('source.foreignObject', { path, name, type });
  };
  const objects = db.prepare('SELECT type, name, rootpage, sql FROM sqlite_schema').all() as SchemaObject[];
  // All of them before any is looked at closely: that would already connect a virtual table
  for (const object of objects) {
    const { type, name, sql } = object;
    if (type === 'table' ? !isTable(object) : type !== 'index' && !(type === 'view' && ownObjects.get(name) === sql))
      refuse(type === 'table' ? 'virtual table' : type, name);
  }
  const kinds = new Map(
    (db.pragma('main.table_list') as { name: string; type: string }[]).map(({ name, type }) => [name, type]),
  );
  for (const { type, name } of objects) {
    if (type !== 'table') continue;
    if (kinds.get(name) !== 'table') refuse(`${kinds.get(name) ?? 'unknown'} table`, name);
    checkTable(db, name, refuse);
  }
}

/**
 * SQLite keeps no more of a statement's beginning than these words, whatever blanks and comments were typed, and a virtual
 * table has no pages. A name like those of table-valued pragmas would answer in their place.
 */
function isTable({ name, rootpage, sql }: SchemaObject): boolean {
  return Number(rootpage) > 0 && (sql ?? '').startsWith('CREATE TABLE ') && !/^pragma_/i.test(name);
}

/** Refuses columns and indexes that are computed: their expressions run when a row is merely read or checked. */
function checkTable(db: Database, table: string, refuse: (type: string, name: string) => void): void {
  const pragma = <T>(name: string, of: string) => db.pragma(`${name}('${of.replaceAll("'", "''")}')`) as T[];
  for (const { name, hidden } of pragma<{ name: string; hidden: number }>('table_xinfo', table))
    if (hidden !== 0) refuse('generated column', `${table}.${name}`);
  for (const { name, partial } of pragma<{ name: string; partial: number }>('index_list', table)) {
    if (partial !== 0) refuse('partial index', name);
    const columns = pragma<{ cid: number }>('index_xinfo', name);
    // -2 = an expression
    if (columns.some(({ cid }) => cid < -1)) refuse('index over an expression', name);
  }
}

/** SQLite's own check of the pages; `source.damaged` with its first finding. Reads the whole file: seconds per gigabyte. */
export function checkPages(db: Database, path: string): void {
  const finding = db.pragma('quick_check(1)', { simple: true });
  if (finding !== 'ok') throw new Failure('source.damaged', { path }, new Error(String(finding)));
}

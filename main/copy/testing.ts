import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Copy } from './copy.ts';
import { createOcsFile } from './ocs-tables/create.ts';
import { openCopy } from './open.ts';
import { prepareFile } from './prepare.ts';

const unwatched = { signal: new AbortController().signal, report: () => undefined };

/** Path of a new file with the OCS tables, filled by `fill`: for tests. */
export function ocsFile(fill: (db: Database.Database) => void, level?: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ocs-copy-')), 'fleet.sqlite');
  const db = new Database(path);
  createOcsFile(db, level === undefined ? {} : { level });
  db.transaction(() => fill(db))();
  db.close();
  return path;
}

/** Opens a file as the console does, with reader threads and index: for tests. Close it when done. */
export function openTestCopy(path: string): Copy {
  return openCopy(path, prepareFile({ path, companions: `${path}.indexes`, checked: '' }, unwatched));
}

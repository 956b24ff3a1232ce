import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { pageSize } from '#main/copy/layout';
import { Failure } from '#main/platform/failure';

/**
 * Makes a database under a temporary name beside the target, hands it to `fill`, and gives it its name when it is whole and
 * on the disk. When `fill` fails, or the disk does, nothing is left. Fails with file.diskFull, file.denied, file.noFolder.
 */
export async function writeNewFile<T>(
  path: string,
  fill: (db: Database.Database, draft: string) => Promise<T>,
): Promise<T> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  removeAbandoned(path);
  let db: Database.Database | null = null;
  try {
    db = open(draft);
    const value = await fill(db, draft);
    db.pragma('locking_mode = NORMAL');
    db.pragma('journal_mode = DELETE');
    db.close();
    db = null;
    syncToDisk(draft);
    renameSync(draft, path);
    return value;
  } catch (error) {
    throw asFailure(error, path);
  } finally {
    db?.close();
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}

/**
 * A half-written file is thrown away whole, so it needs no fsync before its end and no journal on the disk. (Our driver's
 * defensive mode refuses `journal_mode = OFF`; in memory the journal of a new file stays empty.)
 */
function open(path: string): Database.Database {
  // First by the file system, whose errors tell a missing folder from a forbidden one; SQLite's do not.
  closeSync(openSync(path, 'w'));
  const db = new Database(path);
  db.pragma(`page_size = ${pageSize}`);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('cache_size = -64000');
  db.pragma('temp_store = FILE');
  return db;
}

/** Removes drafts of the same target whose process was killed before it could. */
function removeAbandoned(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of list(dirname(path))) {
    if (!name.startsWith(start) || !name.endsWith('.part')) continue;
    const pid = Number(name.slice(start.length, -'.part'.length));
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function asFailure(error: unknown, path: string): unknown {
  if (error instanceof Failure) return error;
  const { code = '' } = error as { code?: string };
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new Failure('file.diskFull', { path }, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code.startsWith('SQLITE_READONLY'))
    return new Failure('file.denied', { path }, error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('file.noFolder', { path }, error);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new Failure('file.failed', { path }, error);
  return error;
}

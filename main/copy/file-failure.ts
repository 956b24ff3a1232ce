import type { FaultCode } from '#contract/fault';
import { Failure } from '#main/platform/failure';

/** What a code of SQLite (that one and those that continue it) or of the file system means for a source; the first counts. */
const meanings: readonly (readonly [code: FaultCode, ...errors: string[]])[] = [
  ['source.missing', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENXIO', 'ENODEV'],
  ['source.denied', 'EACCES', 'EPERM', 'SQLITE_PERM', 'SQLITE_AUTH'],
  // Windows says EBUSY where a program keeps others out
  ['source.locked', 'EBUSY', 'ETXTBSY', 'EAGAIN', 'SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL'],
  // A journal that must be rolled back first, which a reader may not
  ['source.halfWritten', 'SQLITE_READONLY_ROLLBACK', 'SQLITE_READONLY_RECOVERY'],
  ['source.walMode', 'SQLITE_READONLY_CANTINIT', 'SQLITE_READONLY_CANTLOCK'],
  ['source.changed', 'SQLITE_SCHEMA', 'ESTALE'],
  ['source.notSqlite', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_EMPTY'],
  ['source.damaged', 'SQLITE_CORRUPT', 'SQLITE_IOERR_CORRUPTFS'],
  [
    'source.tooLarge',
    'SQLITE_NOMEM',
    'SQLITE_IOERR_NOMEM',
    'SQLITE_TOOBIG',
    'SQLITE_NOLFS',
    'ENOMEM',
    'EFBIG',
    'ERR_WORKER_OUT_OF_MEMORY',
    'ERR_STRING_TOO_LONG',
  ],
  // Nothing but the index is ever written
  ['source.noIndex', 'SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EROFS', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC'],
  ['source.failed', 'SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_ERROR_MISSING_COLLSEQ', 'SQLITE_INTERNAL'],
  ['source.failed', 'EIO', 'ETIMEDOUT', 'EMFILE', 'ENFILE'],
];

const means = (error: string, code: string) =>
  code === error || (error.startsWith('SQLITE_') && code.startsWith(`${error}_`));

/**
 * The failure behind an error of SQLite or of the file system on a source file; null when it is a bug of ours. `sql` is what
 * was asked, to tell the table of a column that is not there.
 */
export function fileFailure(error: unknown, path: string, sql = ''): Failure | null {
  if (error instanceof Failure) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const meaning = meanings.find(([, ...errors]) => errors.some((each) => means(each, code)));
  if (meaning !== undefined) return new Failure(meaning[0], { path }, error);
  return code === 'SQLITE_ERROR' ? statementFailure(error, message, path, sql) : null;
}

/** SQLITE_ERROR says what is wrong only in words. Sums that overflow come from the values; the rest is our own SQL. */
function statementFailure(error: unknown, message: string, path: string, sql: string): Failure | null {
  const [, table] = /^no such table: (?:main\.)?(.+)$/.exec(message) ?? [];
  if (table !== undefined) return new Failure('source.lacksTable', { table }, error);
  const [, alias = '', column] = /^no such column: (?:(.+)\.)?(.+)$/.exec(message) ?? [];
  if (column !== undefined) return new Failure('source.lacksColumn', { table: tableOf(alias, sql), column }, error);
  return /overflow|too complex|malformed|unsafe use/.test(message)
    ? new Failure('source.failed', { path }, error)
    : null;
}

/** The table that a statement reads under an alias, or its first table. */
function tableOf(alias: string, sql: string): string {
  const tables = [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi)];
  const found = tables.find(([, table, name]) => alias === '' || name === alias || table === alias);
  return found?.[1] ?? (alias === '' ? '?' : alias);
}

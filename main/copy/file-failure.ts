import { Failure } from '#main/platform/failure';

/** The failure behind an error of SQLite or of the file system on a source file; null when it is a bug of ours. */
export function fileFailure(error: unknown, path: string): Failure | null {
  if (error instanceof Failure) return error;
  const { code = '' } = error as { code?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
    return new Failure('source.missing', { path }, error);
  if (code === 'EACCES' || code === 'EPERM') return new Failure('source.denied', { path }, error);
  if (code.startsWith('SQLITE_NOTADB')) return new Failure('source.notSqlite', { path }, error);
  if (code.startsWith('SQLITE_CORRUPT')) return new Failure('source.damaged', { path }, error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Failure('source.locked', { path }, error);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new Failure('source.failed', { path }, error);
  return null;
}

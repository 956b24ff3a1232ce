import { Failure } from '../failure.ts';

const codes: Readonly<Record<string, 'file.diskFull' | 'file.denied' | 'file.noFolder'>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EFBIG: 'file.diskFull',
  EACCES: 'file.denied',
  EPERM: 'file.denied',
  EROFS: 'file.denied',
  EBUSY: 'file.denied',
  EISDIR: 'file.denied',
  ENOTEMPTY: 'file.denied',
  EEXIST: 'file.denied',
  ENOENT: 'file.noFolder',
  ENOTDIR: 'file.noFolder',
};

const systemCalls = new Set(['mkdir', 'open', 'write', 'fsync', 'close', 'rename']);

/** The failure behind an error of the file system while `path` was written; any other error is given back as it is. */
export function writeFailure(error: unknown, path: string): unknown {
  const { code = '', syscall = '' } = error as { code?: string; syscall?: string };
  if (error instanceof Failure || !systemCalls.has(syscall)) return error;
  return new Failure(codes[code] ?? 'file.failed', { path }, error);
}

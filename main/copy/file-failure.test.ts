import { expect, test } from 'vitest';
import { Failure } from '#main/platform/failure';
import { fileFailure } from './file-failure.ts';

const error = (code: string, message = code) => Object.assign(new Error(message), { code });

test.each([
  ['ENOENT', 'source.missing'],
  ['ENOTDIR', 'source.missing'],
  ['EISDIR', 'source.missing'],
  ['ELOOP', 'source.missing'],
  ['ENAMETOOLONG', 'source.missing'],
  ['EACCES', 'source.denied'],
  ['EPERM', 'source.denied'],
  ['SQLITE_AUTH', 'source.denied'],
  ['SQLITE_PERM', 'source.denied'],
  ['EBUSY', 'source.locked'],
  ['SQLITE_BUSY', 'source.locked'],
  ['SQLITE_BUSY_RECOVERY', 'source.locked'],
  ['SQLITE_LOCKED_SHAREDCACHE', 'source.locked'],
  ['SQLITE_READONLY_ROLLBACK', 'source.halfWritten'],
  ['SQLITE_READONLY_RECOVERY', 'source.halfWritten'],
  ['SQLITE_READONLY_CANTINIT', 'source.walMode'],
  ['SQLITE_SCHEMA', 'source.changed'],
  ['ESTALE', 'source.changed'],
  ['SQLITE_NOTADB', 'source.notSqlite'],
  ['SQLITE_CORRUPT', 'source.damaged'],
  ['SQLITE_CORRUPT_INDEX', 'source.damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'source.damaged'],
  ['SQLITE_NOMEM', 'source.tooLarge'],
  ['SQLITE_IOERR_NOMEM', 'source.tooLarge'],
  ['SQLITE_TOOBIG', 'source.tooLarge'],
  ['ERR_WORKER_OUT_OF_MEMORY', 'source.tooLarge'],
  ['SQLITE_FULL', 'source.noIndex'],
  ['ENOSPC', 'source.noIndex'],
  ['EROFS', 'source.noIndex'],
  ['SQLITE_IOERR_WRITE', 'source.noIndex'],
  ['SQLITE_IOERR_READ', 'source.failed'],
  ['SQLITE_CANTOPEN', 'source.failed'],
  ['SQLITE_ERROR_MISSING_COLLSEQ', 'source.failed'],
  ['EIO', 'source.failed'],
  ['EMFILE', 'source.failed'],
])('%s is told as %s', (code, fault) => {
  const cause = error(code);
  expect(fileFailure(cause, '/f')).toMatchObject({ code: fault, params: { path: '/f' }, cause });
});

test.each([
  ['SQLITE_READONLY', 'attempt to write a readonly database'],
  ['SQLITE_MISUSE', 'bad parameter'],
  ['SQLITE_ERROR', 'near "SELEC": syntax error'],
  ['SQLITE_ERROR', 'no such function: foo'],
  ['', 'x is not a function'],
])('%s %s is a bug of ours', (code, message) => {
  expect(fileFailure(error(code, message), '/f')).toBeNull();
});

test('a failure stays what it is', () => {
  const failure = new Failure('cancelled');
  expect(fileFailure(failure, '/f')).toBe(failure);
});

test.each([
  ['no such column: STATIC', 'SELECT STATIC FROM groups_cache', 'groups_cache'],
  ['no such column: r.STATIC', 'SELECT 1 FROM groups_cache r JOIN hardware g ON g.ID = 1', 'groups_cache'],
  ['no such column: g.STATIC', 'SELECT 1 FROM groups_cache r JOIN hardware g ON g.ID = 1', 'hardware'],
  ['no such column: h.STATIC', 'select 1 from "bios" as "b" left join "hardware" as "h" on 1', 'hardware'],
  ['no such column: bios.STATIC', 'select 1 from "hardware" join "bios" on 1', 'bios'],
  ['no such column: STATIC', '', '?'],
])('%s in %s is told with its table %s', (message, sql, table) => {
  expect(fileFailure(error('SQLITE_ERROR', message), '/f', sql)).toMatchObject({
    code: 'source.lacksColumn',
    params: { table, column: 'STATIC' },
  });
});

test('a table that is not there is told by name, a sum that overflows as a file that does not answer', () => {
  expect(fileFailure(error('SQLITE_ERROR', 'no such table: main.bios'), '/f')).toMatchObject({
    code: 'source.lacksTable',
    params: { table: 'bios' },
  });
  expect(fileFailure(error('SQLITE_ERROR', 'integer overflow'), '/f')).toMatchObject({ code: 'source.failed' });
});

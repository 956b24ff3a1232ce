import { expect, test } from 'vitest';
import { Failure } from './failure.ts';
import { fromThreadError, toThreadError } from './threads.ts';

const across = (error: unknown) => fromThreadError(structuredClone(toThreadError(error)));

test('a failure stays one, with its parameters and what caused it', () => {
  const failure = across(new Failure('file.diskFull', { path: 'p' }, new Error('ENOSPC'))) as Failure;
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'file.diskFull', params: { path: 'p' }, cause: { message: 'ENOSPC' } });
});

test('a bug keeps its message, its code and where it was', () => {
  const bug = Object.assign(new TypeError('x is not a function'), { code: 'SQLITE_ERROR' });
  const crossed = across(bug);
  expect(crossed).not.toBeInstanceOf(Failure);
  expect(crossed).toMatchObject({ message: 'x is not a function', code: 'SQLITE_ERROR', stack: bug.stack });
});

test.each([['text'], [undefined], [null], [7]])('%s thrown as an error crosses too', (thrown) => {
  expect(across(thrown).message).toBe(String(thrown));
});

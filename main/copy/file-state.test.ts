import { copyFileSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf, holdState } from './file-state.ts';
import { openCopy } from './open.ts';
import { prepareFile } from './prepare.ts';
import { keepPrepared, preparedBefore } from './prepared-cache.ts';
import { change, machines, ocsFile, tempFolder } from './testing.ts';

const unwatched = { signal: new AbortController().signal, report: () => undefined };
const page = {
  scope: 'all',
  plan: null,
  sort: [{ column: 'name', descending: false }],
  offset: 0,
  limit: 10,
} as const;

/** Two files of one shape: as long, as old, as often changed, with as many pages. */
function twins(): { path: string; twin: string } {
  const path = ocsFile(machines(['alpha', 'beta']));
  const twin = ocsFile(machines(['delta', 'carla']));
  for (const file of [path, twin]) utimesSync(file, 1_700_000_000, 1_700_000_000);
  // Size, change counter and page count
  const shapeOf = (file: string) => [statSync(file).size, readFileSync(file).subarray(24, 32)];
  expect(shapeOf(twin)).toEqual(shapeOf(path));
  return { path, twin };
}

test.each([
  ['renamed over it', renameSync],
  ['copied over it', copyFileSync],
])('an index never answers for another file of the same shape %s', async (_name, replace) => {
  const { path, twin } = twins();
  const companions = tempFolder();
  const open = (checked: string) => prepareFile({ path, companions, checked }, unwatched);
  const first = open('');
  keepPrepared(companions, path, first);
  const copy = openCopy(path, first);
  expect((await copy.ask('page', page)).ids).toEqual([1, 2]);
  expect(preparedBefore(companions, path)).toEqual(first);
  replace(twin, path);
  await expect(copy.ask('page', page)).rejects.toMatchObject({ code: 'source.changed' });
  await expect(copy.db.selectFrom('hardware').select('ID').execute()).rejects.toMatchObject({ code: 'source.changed' });
  await copy.close();
  expect(preparedBefore(companions, path)).toBeNull();
  const again = openCopy(path, open(first.fingerprint));
  expect((await again.ask('page', page)).ids).toEqual([2, 1]);
  await again.close();
});

test('a file that was written, replaced or removed is no longer in the state it was held to', () => {
  const path = ocsFile(machines(['alpha']));
  const hold = () => holdState(path, fingerprintOf(path));
  const changed = expect.objectContaining({ code: 'source.changed' });
  const first = hold();
  expect(() => first.check()).not.toThrow();
  change(path, "UPDATE hardware SET NAME = 'beta'");
  expect(() => first.check()).toThrowError(changed);
  const second = hold();
  copyFileSync(path, `${path}.copy`);
  renameSync(`${path}.copy`, path);
  expect(() => second.check()).toThrowError(changed);
  const third = hold();
  rmSync(path);
  expect(() => third.check()).toThrowError(expect.objectContaining({ code: 'ENOENT' }));
  for (const held of [first, second, third]) held.close();
});

test('a file that is in another state already is not held', () => {
  const path = ocsFile(machines(['alpha']));
  const fingerprint = fingerprintOf(path);
  change(path, 'DELETE FROM hardware');
  expect(() => holdState(path, fingerprint)).toThrowError(expect.objectContaining({ code: 'source.changed' }));
});

test('the first page counts, where everything else is the same', () => {
  const path = join(tempFolder(), 'f');
  const page = Buffer.alloc(4096);
  page.writeUInt16BE(4096, 16);
  const states = [1, 2].map((byte) => {
    page[200] = byte;
    writeFileSync(path, page);
    utimesSync(path, 1, 1);
    return fingerprintOf(path);
  });
  expect(states[0]).not.toBe(states[1]);
});

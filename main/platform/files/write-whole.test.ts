import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { writeFailure } from './write-failure.ts';
import { writeChunks, writeWhole } from './write-whole.ts';

const fixture = new URL('../../../tests/fixtures/endless-file.ts', import.meta.url).pathname;
const isRoot = process.getuid?.() === 0;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-export-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* once(...chunks: string[]) {
  yield* chunks;
}

test('the file appears whole and replaces the old one', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'old');
  expect(await writeWhole(path, once('né', 'w'))).toBe(4);
  expect(readFileSync(path, 'utf8')).toBe('néw');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a device that takes nothing is a full disk', async () => {
  if (process.platform !== 'linux')
    return expect(writeFailure({ code: 'ENOSPC', syscall: 'write' }, 'p')).toMatchObject({ code: 'file.diskFull' });
  const full = await open('/dev/full', 'w');
  const error = await writeChunks(full, once('x')).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  await full.close();
  expect(writeFailure(error, '/dev/full')).toMatchObject({ code: 'file.diskFull', params: { path: '/dev/full' } });
});

test.skipIf(process.platform === 'win32')(
  'no room for the whole file: file.diskFull, nothing half written is left, the old file stays',
  () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    // A limit on the size of files is the one full disk that every system lets us have (EFBIG; the device above: ENOSPC)
    const limited = 'ulimit -f 1000 && exec "$@"';
    const writer = [process.execPath, '--import', 'tsx', fixture, path];
    expect(execFileSync('sh', ['-c', limited, 'sh', ...writer], { encoding: 'utf8' })).toBe('file.diskFull');
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);

test('no folder, a folder of that name, a folder closed to us', async () => {
  await expect(writeWhole(join(folder, 'gone', 'a.csv'), once('x'))).rejects.toMatchObject({ code: 'file.noFolder' });
  await expect(writeWhole(folder, once('x'))).rejects.toMatchObject({ code: 'file.denied' });
  if (!isRoot) {
    chmodSync(folder, 0o500);
    await expect(writeWhole(join(folder, 'a.csv'), once('x'))).rejects.toMatchObject({ code: 'file.denied' });
    chmodSync(folder, 0o700);
  }
  expect(writeFailure({ code: 'EACCES', syscall: 'open' }, 'p')).toMatchObject({ code: 'file.denied' });
  expect(writeFailure({ code: 'EIO', syscall: 'write' }, 'p')).toMatchObject({ code: 'file.failed' });
});

test('only its owner reads a file that is written so', async () => {
  const path = join(folder, 'settings.json');
  await writeWhole(path, ['{}'], 0o600);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a folder is made with those above it; where a file is in the way that is file.denied or file.noFolder', () => {
  makeFolder(join(folder, 'a', 'b'));
  makeFolder(join(folder, 'a', 'b'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrowError(expect.objectContaining({ code: 'file.denied' }));
  expect(() => makeFolder(join(folder, 'file', 'x'))).toThrowError(expect.objectContaining({ code: 'file.noFolder' }));
});

test('an error of the rows is not blamed on the disk', async () => {
  async function* broken() {
    yield 'x';
    throw new TypeError('bug');
  }
  await expect(writeWhole(join(folder, 'a.csv'), broken())).rejects.toThrow(TypeError);
  expect(readdirSync(folder)).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Progress } from '#contract/progress';
import { columns, rows, tableOf } from './fixtures/table.ts';
import { writeFailure } from './write-failure.ts';
import { type TableFile, writeTable } from './write-table.ts';
import { writeChunks, writeWhole } from './write-whole.ts';

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
async function* endless() {
  for (;;) yield 'x'.repeat(100_000);
}
const fileAt = (path: string, format: TableFile['format'] = 'csv'): TableFile => ({
  path,
  format,
  separator: ',',
  guardFormulas: true,
  title: 't',
});

test('the file appears whole and replaces the old one', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'old');
  expect(await writeWhole(path, once('né', 'w'))).toBe(4);
  expect(readFileSync(path, 'utf8')).toBe('néw');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test.each(['csv', 'json', 'xlsx'] as const)(
  '%s: cancelled between batches, nothing is left and the old file stays',
  async (format) => {
    const path = join(folder, 'a');
    writeFileSync(path, 'old');
    const abort = new AbortController();
    const reports: Progress[] = [];
    const watch = {
      signal: abort.signal,
      report: (progress: Progress) => {
        reports.push(progress);
        if (progress.done === 2) abort.abort();
      },
    };
    await expect(writeTable(tableOf(columns, rows), fileAt(path, format), watch)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(reports.at(-1)).toEqual({ step: 'export', done: 2, total: 4, unit: 'machines' });
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);

test('rows and size of what was written', async () => {
  const path = join(folder, 'a.csv');
  const watch = { signal: new AbortController().signal, report: () => undefined };
  expect(await writeTable(tableOf(columns, rows), fileAt(path), watch)).toEqual({
    rows: 4,
    sizeBytes: readFileSync(path).length,
    cutCells: 0,
  });
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

test.runIf(isRoot && process.platform === 'linux')(
  'a full disk: file.diskFull, and nothing half written is left on it',
  async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk], { stdio: 'pipe' });
    } catch {
      // Containers may forbid mounts; the device above stands in for the disk
      return expect(readdirSync(disk)).toEqual([]);
    }
    try {
      await expect(writeWhole(join(disk, 'a.csv'), endless())).rejects.toMatchObject({ code: 'file.diskFull' });
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
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

test('an error of the rows is not blamed on the disk', async () => {
  async function* broken() {
    yield 'x';
    throw new TypeError('bug');
  }
  await expect(writeWhole(join(folder, 'a.csv'), broken())).rejects.toThrow(TypeError);
  expect(readdirSync(folder)).toEqual([]);
});

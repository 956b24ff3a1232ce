import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Progress } from '#contract/progress';
import { columns, rows, tableOf } from './fixtures/table.ts';
import { type TableFile, writeTable } from './write-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-export-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileAt = (path: string, format: TableFile['format'] = 'csv'): TableFile => ({
  path,
  format,
  separator: ',',
  guardFormulas: true,
  title: 't',
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

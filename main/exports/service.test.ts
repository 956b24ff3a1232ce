import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exports_ as contract, type FileFormat } from '#contract/exports';
import { Selection } from '#contract/fleet';
import type { Progress } from '#contract/progress';
import type { Copy } from '#main/copy/copy';
import { quiet, type TestFleet, testFleet, testSource } from '#main/fleet/testing';
import { partPathOf } from '#main/platform/files/part-name';
import { hostile } from './fixtures/table.ts';
import { exportsService } from './service.ts';
import { readSheet, unzip } from './xlsx/testing.ts';

let fleet: TestFleet;
let folder: string;
let dataDir: string;
const machines = 1200;
const long = `${'evidence '.repeat(100)}end`;
const huge = `${'x'.repeat(5_000_000)}end`;
const headings = [
  { key: 'name', header: 'Name' },
  { key: 'ram', header: 'Memory' },
  { key: 'serial', header: 'Serial' },
  { key: 'gone', header: 'A column of another source' },
  { key: 'lastInventory', header: 'Last' },
];
const everything: Selection = { kind: 'matching', query: { source: testSource, scope: 'all', filter: '' }, except: [] };
const byId = [{ key: 'id', descending: false }];

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    db.exec('BEGIN');
    for (let id = 1; id <= machines; id++) {
      const name = hostile[id - 1] ?? `PC-${id}`;
      insert('hardware', { ID: id, DEVICEID: `d${id}`, NAME: name, MEMORY: id, LASTDATE: '2026-11-20 08:15:00' });
      insert('bios', { HARDWARE_ID: id, SSN: `00${id}` });
    }
    for (const id of [2, 700]) insert('accountinfo', { HARDWARE_ID: id, TAG: long });
    insert('accountinfo', { HARDWARE_ID: 3, TAG: huge });
    db.exec('COMMIT');
  });
});
afterAll(() => fleet.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-exports-'));
  dataDir = mkdtempSync(join(tmpdir(), 'ocs-exports-state-'));
  return () => {
    rmSync(folder, { recursive: true });
    rmSync(dataDir, { recursive: true });
  };
});

const service = () => exportsService({ ...fleet.context, dataDir, granted: (path) => path.startsWith(folder) });
const request = (
  format: FileFormat,
  selection: Parameters<ReturnType<typeof service>['machines']>[0]['selection'] = everything,
) => ({
  selection,
  sort: byId,
  columns: headings,
  format,
  path: join(folder, `fleet.${format}`),
  separator: ',' as const,
  guardFormulas: true,
});

test('CSV: every machine in order, hostile names guarded, progress to the end', async () => {
  const seen: Progress[] = [];
  const done = contract.machines.output.parse(
    await service().machines(request('csv'), { ...quiet, report: (progress) => seen.push(progress) }),
  );
  const bytes = readFileSync(done.path);
  const [header, ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][];
  expect(done).toEqual({ rows: machines, sizeBytes: bytes.length, path: join(folder, 'fleet.csv'), cutCells: 0 });
  expect(header).toEqual(['Name', 'Memory', 'Serial', 'Last']);
  expect(rows.map((row) => row[1])).toEqual(Array.from({ length: machines }, (_, at) => String(at + 1)));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows[machines - 1]).toEqual([`PC-${machines}`, `${machines}`, `00${machines}`, '2026-11-20 08:15:00']);
  expect(seen.at(-1)).toEqual({ step: 'export', done: machines, total: machines, unit: 'machines' });
  expect(readdirSync(folder)).toEqual(['fleet.csv']);
});

test('JSON and XLSX hold the same machines', async () => {
  await service().machines(request('json'), quiet);
  const json = JSON.parse(readFileSync(join(folder, 'fleet.json'), 'utf8')) as { ram: number; serial: string }[];
  await service().machines(request('xlsx'), quiet);
  const sheet = readSheet(
    (await unzip(readFileSync(join(folder, 'fleet.xlsx')))).get('xl/worksheets/sheet1.xml') ?? '',
  );
  expect(json).toHaveLength(machines);
  expect(json.map((_, row) => sheet.get(`C${row + 2}`)?.text)).toEqual(json.map(({ serial }) => serial));
  expect(json.map((_, row) => Number(sheet.get(`B${row + 2}`)?.text))).toEqual(json.map(({ ram }) => ram));
});

test('picked machines only, and all but a few', async () => {
  const rowsOf = async (selection: Parameters<typeof request>[1]) => {
    await service().machines(request('json', selection), quiet);
    return (JSON.parse(readFileSync(join(folder, 'fleet.json'), 'utf8')) as { ram: number }[]).map(({ ram }) => ram);
  };
  const ids = Selection.parse({ kind: 'picked', source: 'test', ids: [7, 3, 99_999] });
  expect(await rowsOf(ids)).toEqual([3, 7]);
  const but = Selection.parse({ ...everything, except: [1, 2] });
  expect((await rowsOf(but)).slice(0, 2)).toEqual([3, 4]);
});

test('a path nobody picked is refused and nothing is written', async () => {
  const path = join(tmpdir(), 'ocs-never-granted.csv');
  await expect(service().machines({ ...request('csv'), path }, quiet)).rejects.toMatchObject({
    code: 'file.notGranted',
    params: { path },
  });
  const up = join(folder, '..', 'ocs-never-granted.csv');
  await expect(service().machines({ ...request('csv'), path: up }, quiet)).rejects.toMatchObject({
    code: 'file.notGranted',
  });
  expect(readdirSync(tmpdir())).not.toContain('ocs-never-granted.csv');
});

test('the inventory itself is not written over', async () => {
  const own = exportsService({ ...fleet.context, dataDir, granted: () => true });
  await expect(own.machines({ ...request('csv'), path: fleet.copy.path }, quiet)).rejects.toMatchObject({
    code: 'file.denied',
  });
});

test.skipIf(process.platform === 'win32')('nor by another name of it: a link, a folder that is a link', async () => {
  const own = exportsService({ ...fleet.context, dataDir, granted: () => true });
  symlinkSync(dirname(fleet.copy.path), join(folder, 'elsewhere'));
  symlinkSync(fleet.copy.path, join(folder, 'link.csv'));
  for (const path of [join(folder, 'elsewhere', basename(fleet.copy.path)), join(folder, 'link.csv')]) {
    await expect(own.machines({ ...request('csv'), path }, quiet)).rejects.toMatchObject({ code: 'file.denied' });
  }
  expect(readFileSync(fleet.copy.path, 'latin1').startsWith('SQLite format 3')).toBe(true);
});

test('a change between the list of machines and their rows is told: an export is of one state', async () => {
  const other = await testFleet((insert) => insert('hardware', { ID: 1, DEVICEID: 'd', NAME: 'PC-1' }));
  // Another program writes when the list has been asked for and before the first row is read
  const overtaken: Copy = {
    ...other.copy,
    ask: async (task, input, options) => {
      const answer = await other.copy.ask(task, input, options);
      const db = new Database(other.copy.path);
      db.prepare("UPDATE hardware SET NAME = 'renamed'").run();
      db.close();
      return answer;
    },
  };
  const own = exportsService({ copyOf: async () => overtaken, dataDir, granted: () => true });
  await expect(own.machines(request('csv'), quiet)).rejects.toMatchObject({ code: 'source.changed' });
  expect(readdirSync(folder)).toEqual([]);
  await other.close();
});

test('cancelled while it runs: nothing is left, the old file stays', async () => {
  const path = join(folder, 'fleet.xlsx');
  writeFileSync(path, 'old');
  const abort = new AbortController();
  const call = { ...quiet, signal: abort.signal, report: () => abort.abort() };
  await expect(service().machines(request('xlsx'), call)).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(folder)).toEqual(['fleet.xlsx']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('no folder, no known column, the same file twice at once', async () => {
  await expect(
    service().machines({ ...request('csv'), path: join(folder, 'no', 'a.csv') }, quiet),
  ).rejects.toMatchObject({ code: 'file.noFolder' });
  await expect(
    service().machines({ ...request('csv'), columns: [{ key: 'gone', header: 'x' }] }, quiet),
  ).rejects.toMatchObject({ code: 'source.lacksColumn' });
  const own = service();
  const both = await Promise.allSettled([own.machines(request('csv'), quiet), own.machines(request('csv'), quiet)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject({ code: 'job.busy' });
});

test('what a killed engine left in a folder of exports is gone after the next start', async () => {
  await service().machines(request('csv'), quiet);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = join(folder, basename(partPathOf('fleet.xlsx')).replace(`-${process.pid}-`, `-${dead}-`));
  writeFileSync(left, 'half');
  service();
  await expect.poll(() => readdirSync(folder)).toEqual(['fleet.csv']);
});

test('cells are whole in files and on the clipboard, but what no cell of a workbook holds, which is counted', async () => {
  const tagged = { ...request('json'), columns: [...headings, { key: 'tag', header: 'Tag' }] };
  const json = await service().machines(tagged, quiet);
  const read = JSON.parse(readFileSync(json.path, 'utf8')) as { tag: string | null }[];
  expect([json.cutCells, read[1]?.tag, read[699]?.tag, read[2]?.tag === huge]).toEqual([0, long, long, true]);
  const xlsx = await service().machines({ ...tagged, ...request('xlsx'), columns: tagged.columns }, quiet);
  const sheet = readSheet(
    (await unzip(readFileSync(join(folder, 'fleet.xlsx')))).get('xl/worksheets/sheet1.xml') ?? '',
  );
  expect([xlsx.cutCells, sheet.get('E3')?.text, sheet.get('E4')?.text.length]).toEqual([1, long, 32_767]);
  const { text, cut, cutCells } = await service().machinesText({ ...tagged, format: 'csv', headers: false }, quiet);
  expect([cut, cutCells, text.includes(long), text.includes(huge)]).toEqual([false, 0, true, true]);
});

test('machines as text for the clipboard', async () => {
  const input = { selection: everything, sort: byId, columns: headings.slice(1, 3), headers: true };
  const text = contract.machinesText.output.parse(await service().machinesText({ ...input, format: 'text' }, quiet));
  expect(text).toMatchObject({ rows: machines, cut: false });
  expect(text.text.split('\n').slice(0, 2)).toEqual(['Memory\tSerial', '1\t001']);
  const { text: json } = await service().machinesText({ ...input, format: 'json' }, quiet);
  expect(JSON.parse(json)[1]).toEqual({ ram: 2, serial: '002' });
});

test('any table as text for the clipboard', async () => {
  const columns = [
    { header: 'A', format: 'text' as const },
    { header: 'A', format: 'number' as const },
  ];
  const { text } = await service().tableText({ columns, rows: [['x', 1]], format: 'json', headers: true }, quiet);
  expect(JSON.parse(text)).toEqual([{ A: 'x', 'A 2': 1 }]);
});

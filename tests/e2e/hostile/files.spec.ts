import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { guardFormula } from '#main/exports/guard';
import { cellLimit } from '#main/exports/xlsx/escape';
import { readSheet, unzip } from '#main/exports/xlsx/testing';
import { cut, listTextLimit } from '#main/fleet/cell';
import { answerDialogs } from '../app.ts';
import { type HostileApp, startHostile } from './app.ts';
import { storedNames } from './fleet.ts';

let hostile: HostileApp;
test.beforeAll(async () => {
  hostile = await startHostile();
});
test.afterAll(() => hostile.stop());
test.afterEach(() => hostile.nothingHappened());

const names = storedNames;
/** Of a machine with 5 MB in each of its cells a file holds an equal share of 8 MB each (contract/exports): more than this. */
const begun = (text: string) => text.slice(0, 800_000);

/** What a spreadsheet would run. */
const formula = /^[=+\-@\t\r]/;

/** Exports the hostile machines, newest first as the list shows them; the file's bytes. */
async function exported(format: 'CSV' | 'JSON' | 'Excel', extension: string): Promise<Buffer> {
  const path = join(hostile.folder, `machines.${extension}`);
  await answerDialogs(hostile.app, path);
  await hostile.list();
  await hostile.ui.exportAs(format);
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  // What says so lies over the button of the next export
  const done = hostile.app.page.getByRole('status').filter({ hasText: 'machines exported' });
  await done.getByRole('button').last().click();
  return readFileSync(path);
}

test('CSV holds every name as it is, but for the apostrophe before what would run', async () => {
  const rows = parse(await exported('CSV', 'csv'), { bom: true, record_delimiter: '\r\n' }) as string[][];
  expect(rows.slice(1).map(([name = '']) => begun(name))).toEqual(names.map(guardFormula).map(begun));
  expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
});

test('JSON holds every name as it is', async () => {
  const machines = JSON.parse((await exported('JSON', 'json')).toString()) as { name: string }[];
  expect(machines.map(({ name }) => begun(name))).toEqual(names.map(begun));
});

test('a workbook holds them as text, no formula, no link, nothing outside the sheet', async () => {
  const files = await unzip(await exported('Excel', 'xlsx'));
  // Throws at a formula, and at XML that a strict parser refuses
  const sheet = readSheet(files.get('xl/worksheets/sheet1.xml') ?? '');
  // XML has no NUL
  const expected = names.map((name) => cut(name, cellLimit).replaceAll('\0', ''));
  expect(expected.map((_, row) => sheet.get(`A${row + 2}`))).toEqual(
    expected.map((text) => expect.objectContaining({ type: 'inlineStr', text })),
  );
  expect([...files.keys()].filter((name) => /externalLink|drawing|hyperlink|vba/i.test(name))).toEqual([]);
});

/** Copies the hostile machines, all but the one of 5 MB, in one of the ways of the menu; the text of the clipboard. */
async function copied(way: string): Promise<string> {
  const { app, ui } = hostile;
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('nothing yet'));
  await hostile.list(' -name:aaaaaaaa');
  await ui.grid.focus();
  await app.page.keyboard.press('Control+a');
  await app.page.getByRole('toolbar', { name: 'Selected machines' }).getByRole('button', { name: 'Copy' }).click();
  await app.page.getByRole('menuitem', { name: way }).click();
  const text = () => app.electron.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(text).not.toBe('nothing yet');
  return text();
}

const short = names.filter((name) => name.length <= listTextLimit);

test('text for the clipboard: one line a machine, no cell that a spreadsheet would run', async () => {
  const lines = (await copied('With headers')).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(short.length + 1);
  const cells = lines.flatMap((line) => line.split('\t'));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(lines[1]).toContain('<script>window.pwned=1</script>');
});

test('CSV, JSON and Markdown for the clipboard', async () => {
  const csv = parse(await copied('As CSV'), { relax_column_count: true }) as string[][];
  expect(csv.slice(1)).toHaveLength(short.length);
  expect(csv.flat().filter((cell) => formula.test(cell))).toEqual([]);
  const json = JSON.parse(await copied('As JSON')) as { name: string }[];
  // A clipboard ends a text at NUL or drops it: the system's own rule
  expect(json.map(({ name }) => name.replaceAll('\0', ''))).toEqual(short.map((name) => name.replaceAll('\0', '')));
  const markdown = await copied('As Markdown');
  expect(markdown.trimEnd().split(/\r?\n/)).toHaveLength(short.length + 2);
  expect(markdown).not.toMatch(/(?<!\\)<(script|img|svg)/);
});

import { toUSVString } from 'node:util';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { collect, columns, hostile, rows, tableOf } from '../fixtures/table.ts';
import type { Row, TableColumn } from '../table.ts';
import { letters, serialDay } from './cell.ts';
import { cellLimit } from './escape.ts';
import { sheetName } from './parts.ts';
import { style } from './styles.ts';
import { readSheet, unzip } from './testing.ts';
import { xlsxChunks } from './workbook.ts';

const text = (key: string): TableColumn => ({ key, header: key, format: 'text' });
const written = async (tableColumns: readonly TableColumn[], tableRows: readonly Row[], limit?: number) =>
  unzip(await collect(xlsxChunks(tableOf(tableColumns, tableRows), "Bob's [list]", limit)));
const sheet = (files: Map<string, string>, n = 1) => files.get(`xl/worksheets/sheet${n}.xml`) ?? '';

test('a workbook has the parts that OPC asks for, each well formed', async () => {
  const files = await written(columns, rows);
  expect([...files.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect([...files.keys()][0]).toBe('[Content_Types].xml');
  for (const xml of files.values()) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
});

test('numbers and times are typed, everything else is text', async () => {
  const cells = readSheet(sheet(await written(columns, rows)));
  const at = (reference: string) => cells.get(reference);
  expect(at('D1')).toEqual({ type: 'inlineStr', style: String(style.header), text: '=Last' });
  expect(at('B2')).toMatchObject({ type: 'n', text: '16384' });
  expect(at('B3')).toMatchObject({ type: 'n', text: '8192' });
  expect(at('C2')).toMatchObject({ type: 'inlineStr', text: '0012345' });
  expect(at('C3')).toMatchObject({ type: 'inlineStr', text: '1e5' });
  expect(at('D2')).toEqual({ type: 'n', style: String(style.datetime), text: String(46346 + 8.25 / 24) });
  expect(at('E2')).toEqual({ type: 'n', style: String(style.date), text: '45351' });
  expect(at('D3')).toMatchObject({ type: 'inlineStr', text: '0000-00-00 00:00:00' });
  expect(at('E3')).toMatchObject({ type: 'inlineStr', text: '1899-12-31' });
  expect(at('D4')).toMatchObject({ type: 'inlineStr', text: '2026-02-30 10:00:00' });
  expect(at('A5')?.text).toBe('two\nlines\tand a tab');
  expect(cells.has('A4')).toBe(false);
});

test('hostile text comes back as text, without what XML cannot carry', async () => {
  const cells = readSheet(
    sheet(
      await written(
        [text('a')],
        hostile.map((cell) => [cell]),
      ),
    ),
  );
  const expected = hostile.map((cell) =>
    toUSVString(cell.replace(/\r/g, '\n').replace(/[\0\x07\x1b\uFFFE\uFFFF]/g, '')).replaceAll('\uFFFD', ''),
  );
  // An empty text has no cell
  expect(hostile.map((_, row) => cells.get(`A${row + 2}`)?.text ?? '')).toEqual(expected);
});

test('a long text is cut to what a cell holds, never inside a character', async () => {
  const cells = readSheet(
    sheet(await written([text('a'), text('b')], [['x'.repeat(5_000_000), `${'x'.repeat(cellLimit - 2)}🖥🖥`]])),
  );
  expect(cells.get('A2')?.text).toHaveLength(cellLimit);
  expect(cells.get('B2')?.text).toBe(`${'x'.repeat(cellLimit - 2)}…`);
});

test('more rows than a sheet holds go on on further sheets, each with header and filter', async () => {
  const many = Array.from({ length: 7 }, (_, n): Row => [`m${n}`]);
  const files = await written([text('a')], many, 4);
  const names = [1, 2, 3].map((n) => [...readSheet(sheet(files, n)).values()].map((cell) => cell.text));
  expect(names).toEqual([
    ['a', 'm0', 'm1', 'm2'],
    ['a', 'm3', 'm4', 'm5'],
    ['a', 'm6'],
  ]);
  expect(sheet(files, 3)).toContain('<autoFilter ref="A1:A2"/>');
  expect(files.get('xl/workbook.xml')).toContain('<sheet name="Bob\'s  list 2" sheetId="2" r:id="rId2"/>');
  expect(files.get('xl/workbook.xml')).toContain("'Bob''s  list 3'!$A$1:$A$2");
  expect(files.get('[Content_Types].xml')).toContain('sheet3.xml');
});

test('a table without rows is a header; machines that vanished leave a sheet of headers', async () => {
  expect([...readSheet(sheet(await written([text('a')], []))).keys()]).toEqual(['A1']);
  const files = await unzip(await collect(xlsxChunks({ ...tableOf([text('a')], [['x']]), total: 9 }, 't', 4)));
  expect([1, 2, 3].map((n) => readSheet(sheet(files, n)).size)).toEqual([2, 1, 1]);
});

test('an error of the rows is the error of the workbook', async () => {
  async function* broken(): AsyncGenerator<readonly Row[]> {
    yield [['a']];
    throw new Error('rows broke');
  }
  await expect(collect(xlsxChunks({ columns: [text('a')], batches: broken(), total: 9 }, 't'))).rejects.toThrow(
    'rows broke',
  );
});

test('names and numbers of cells, sheets and days', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(sheetName("'a/b:c'", 1)).toBe('a b c');
  expect(sheetName('\0', 2)).toBe('Table 2');
  expect(sheetName('x'.repeat(40), 12)).toHaveLength(31);
  expect(serialDay('1900-03-01')).toBe(61);
  expect(serialDay('2026-11-23 24:00:00')).toBeNull();
  expect(serialDay('soon')).toBeNull();
});

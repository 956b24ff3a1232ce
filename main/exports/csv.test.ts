import { readFileSync } from 'node:fs';
import { toUSVString } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvChunks } from './csv.ts';
import { collect, columns, hostile, rows, tableOf } from './fixtures/table.ts';
import { guardFormula } from './guard.ts';
import type { TableColumn } from './table.ts';

const numRuns = process.env.OCS_LONG === '1' ? 1000 : 100;
const text = (key: string): TableColumn => ({ key, header: key, format: 'text' });
const guarded = { separator: ',', guardFormulas: true, headers: true } as const;

test('a table is the golden file, byte for byte', async () => {
  const golden = readFileSync(new URL('fixtures/table.csv', import.meta.url));
  expect(await collect(csvChunks(tableOf(columns, rows), guarded))).toEqual(golden);
});

test('what a CSV reader reads is what was written, for any text and separator', async () => {
  const cells = fc.array(
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile, '', '-5')), {
      minLength: 3,
      maxLength: 3,
    }),
  );
  const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const);
  await fc.assert(
    fc.asyncProperty(cells, separators, async (table, separator) => {
      const file = await collect(
        csvChunks(tableOf(['a', 'b', 'c'].map(text), table), { separator, guardFormulas: false, headers: true }),
      );
      const read = parse(file, { bom: true, delimiter: separator, record_delimiter: '\r\n' });
      const wellFormed = table.map((row) => row.map((cell) => toUSVString(cell)));
      expect(read).toEqual([['a', 'b', 'c'], ...wellFormed]);
    }),
    { numRuns },
  );
});

test('nothing that a spreadsheet would run is left unguarded, and nothing else is changed', async () => {
  const file = await collect(
    csvChunks(
      tableOf(
        [text('a')],
        hostile.map((cell) => [cell]),
      ),
      guarded,
    ),
  );
  const read = parse(file, { bom: true, record_delimiter: '\r\n' }).flat() as string[];
  expect(read.filter((cell) => /^[=+\-@\t\r\uFF1D]/.test(cell))).toEqual([]);
  expect(read.slice(1)).toEqual(hostile.map((cell) => toUSVString(guardFormula(cell))));
});

test.each([
  ['-5', '-5'],
  ['+33', '+33'],
  ['-1.5e3', '-1.5e3'],
  ['-5+1', "'-5+1"],
  ['--help', "'--help"],
  ['+33 1 23', "'+33 1 23"],
  ['a=b', 'a=b'],
  ['', ''],
])('guard of %j is %j', (cell, expected) => {
  expect(guardFormula(cell)).toBe(expected);
});

test('a header that is a formula is guarded too', async () => {
  const file = await collect(csvChunks(tableOf([{ key: 'field3', header: '=cmd|x', format: 'text' }], []), guarded));
  expect(file.toString()).toBe("\uFEFF'=cmd|x\r\n");
});

test('a 5 MB cell passes whole', async () => {
  const big = 'x"\n'.repeat(1_700_000);
  const file = await collect(csvChunks(tableOf([text('a'), text('b')], [[big, 'after']]), guarded));
  expect(parse(file, { bom: true, record_delimiter: '\r\n' })[1]).toEqual([big, 'after']);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect, columns, hostile, rows, tableOf } from './fixtures/table.ts';
import { jsonChunks } from './json.ts';
import type { TableColumn } from './table.ts';

const numRuns = process.env.OCS_LONG === '1' ? 1000 : 100;
const text = (key: string): TableColumn => ({ key, header: key, format: 'text' });

test('a table is the golden file, byte for byte', async () => {
  const golden = readFileSync(new URL('fixtures/table.json', import.meta.url));
  expect(await collect(jsonChunks(tableOf(columns, rows)))).toEqual(golden);
});

test('null, numbers and any text come back as they were', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostile),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell)), async (table) => {
      const file = await collect(jsonChunks(tableOf([text('a'), text('b')], table)));
      // JSON writes -0 as 0
      expect(JSON.parse(file.toString())).toEqual(table.map(([a, b]) => ({ a: a === 0 ? 0 : a, b: b === 0 ? 0 : b })));
    }),
    { numRuns },
  );
});

test('no rows are an empty array; columns of one name keep their values', async () => {
  expect((await collect(jsonChunks(tableOf([text('a')], [])))).toString()).toBe('[]\n');
  const twice = await collect(jsonChunks(tableOf([text('a'), text('a'), text('a 2')], [[1, 2, 3]])));
  expect(JSON.parse(twice.toString())).toEqual([{ a: 1, 'a 2': 2, 'a 2 2': 3 }]);
});

test('a column called __proto__ is a name like any other', async () => {
  const [first] = JSON.parse((await collect(jsonChunks(tableOf(columns, rows)))).toString());
  expect(Object.getOwnPropertyDescriptor(first, '__proto__')?.value).toBe('2024-02-29');
});

import { expect, test } from 'vitest';
import { type ColumnSpec, machineColumns } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { complete } from './complete.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const custom = (id: number, technicalName: string, label: string): ColumnSpec => ({
  key: `field${id}`,
  group: 'admin',
  format: 'text',
  order: 'text',
  table: 'accountinfo',
  column: `fields_${id}`,
  many: false,
  facet: false,
  label,
  technicalName,
  field: { kind: 'text', labels: new Map() },
});
const columns = [
  ...machineColumns,
  custom(3, 'SITE', 'Where it stands'),
  custom(4, 'MODEL', 'Model of contract'),
  custom(5, '2NDOWNER', 'Second owner'),
  custom(6, 'BOUGHT', 'Site'),
  custom(7, 'CONTACT', 'Person'),
];
const copy = { columns, schema: { tables: new Map(), has: () => true } } as unknown as Copy;
const vocabulary = vocabularyOf(copy);

function columnOf(text: string): string | undefined {
  const read = readCriteria(text, vocabulary, new Date(2026, 10, 23));
  return read.ok && read.value?.kind === 'column' ? read.value.column.key : undefined;
}

test.each([
  ['site:x', 'field3'],
  ['SITE:x', 'field3'],
  ['contact:x', 'field7'],
  ['model:x', 'model'],
  ['field4:x', 'field4'],
  ['field5:x', 'field5'],
  ['second-owner:x', 'field5'],
  ['bought:x', 'field6'],
  ['tag:x', 'tag'],
  ['lastContact:7d', 'lastContact'],
])('%s asks %s', (text, key) => {
  expect(columnOf(text)).toBe(key);
});

test('completion offers each field by a name that means that field', async () => {
  const signal = new AbortController().signal;
  const offered = async (typed: string) => {
    const found = await complete(copy, vocabulary, typed, typed.length, signal);
    return found.filter(({ kind }) => kind === 'field').map(({ text }) => text.replace(/:$/, ''));
  };
  expect(await offered('SITE')).toEqual(['SITE']);
  expect(await offered('field')).toEqual(['field4', 'field5']);
  expect(await offered('2nd')).toEqual([]);
  for (const { key } of columns.filter(({ field }) => field)) {
    const all = [
      ...(await offered('fie')),
      ...(await offered('s')),
      ...(await offered('bou')),
      ...(await offered('con')),
    ];
    expect([key, all.filter((name) => columnOf(`${name}:x`) === key)]).toEqual([key, [expect.any(String)]]);
  }
});

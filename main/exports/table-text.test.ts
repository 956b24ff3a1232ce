import { expect, test } from 'vitest';
import { columns, hostile, rows, tableOf } from './fixtures/table.ts';
import type { TableColumn } from './table.ts';
import { streamedText, tableText } from './table-text.ts';

const text: TableColumn = { key: 'a', header: 'A|B', format: 'text' };
const number: TableColumn = { key: 'n', header: 'N', format: 'number' };

test('text is tab separated and keeps its columns whatever the cells hold', () => {
  const copied = tableText(columns, rows, 'text', true).split('\n');
  expect(copied.map((line) => line.split('\t').length)).toEqual([5, 5, 5, 5, 5]);
  expect(copied[4]).toBe('two lines and a tab\t-5\t-5\t1901-01-01 23:59:59\t2026-11-20');
  expect(tableText([text], [['x']], 'text', false)).toBe('x');
});

test('formulas are guarded in text and CSV', () => {
  const cells = hostile.map((cell) => [cell]);
  expect(
    tableText([text], cells, 'text', false)
      .split('\n')
      .filter((line) => /^[=+\-@]/.test(line)),
  ).toEqual([]);
  expect(tableText([text], cells, 'csv', false)).toContain("'=cmd|");
});

test('markdown: pipes, markup and line breaks of cells are text', () => {
  expect(
    tableText(
      [text, number],
      [
        ['a|b\nc', 5],
        ['<b>*x*</b>', null],
      ],
      'markdown',
      true,
    ),
  ).toBe('| A\\|B | N |\n| --- | ---: |\n| a\\|b c | 5 |\n| \\<b\\>\\*x\\*\\</b\\> |  |\n');
  const lines = tableText(
    [text, text],
    hostile.map((cell) => [cell, cell]),
    'markdown',
    false,
  ).split('\n');
  expect(lines.slice(0, -1).map((line) => line.split(/(?<!\\)\|/).length)).toEqual(
    new Array(hostile.length + 2).fill(4),
  );
});

test('JSON names the values and keeps null', () => {
  expect(JSON.parse(tableText([text, number], [['x', null]], 'json', true))).toEqual([{ a: 'x', n: null }]);
  expect(JSON.parse(tableText([text], [], 'json', true))).toEqual([]);
});

test.each(['text', 'csv', 'json', 'markdown'] as const)('%s: a table in batches is the same text', async (format) => {
  for (const some of [rows, rows.slice(0, 1), []]) {
    for (const headers of [true, false]) {
      const { batches } = tableOf(columns, some, 3);
      expect(await streamedText(columns, batches, format, headers)).toEqual({
        text: tableText(columns, some, format, headers),
        rows: some.length,
        whole: true,
      });
    }
  }
});

test('a text that grows too long ends with the batch before', async () => {
  const { batches } = tableOf(columns, rows, 1);
  const one = tableText(columns, rows.slice(0, 1), 'csv', false);
  expect(await streamedText(columns, batches, 'csv', false, one.length)).toEqual({ text: one, rows: 1, whole: false });
});

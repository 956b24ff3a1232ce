import { expect, test } from 'vitest';
import { printable } from '#main/platform/printable';
import { languageOf } from './language.ts';
import { TextTable } from './text-table.ts';
import { toWidth, widthOf } from './width.ts';

test('widths count cells of the terminal', () => {
  expect([widthOf('abc'), widthOf('été'), widthOf('日本'), widthOf('e\u0301'), widthOf('🖥')]).toEqual([3, 3, 4, 1, 2]);
  expect(toWidth('abcdef', 4, false)).toBe('abc…');
  expect(toWidth('日本語', 4, false)).toBe('日… ');
  expect(toWidth('7', 3, true)).toBe('  7');
});

test('columns stay aligned when later rows are wider', () => {
  const table = new TextTable([
    { header: 'n', format: 'number' },
    { header: 'name', format: 'text' },
  ]);
  expect(
    table.lines([
      [1, 'a'],
      [null, null],
    ]),
  ).toBe('n  name\n-  ----\n1  a\n\n');
  expect(table.lines([[12345, 'longer']])).toBe('…  lon…\n');
});

test('what would act on a terminal is made visible', () => {
  expect(printable('\u001b[31mred\u0007\r\n\t\u202E\0')).toBe('␛[31mred␇␍␊␉\uFFFD␀');
  expect(printable('a\r\n\tb\u009b', 'lines')).toBe('a\n\tb\uFFFD');
  expect(printable('été 日本語 🖥 e\u0301')).toBe('été 日本語 🖥 e\u0301');
});

test.each([
  ['fr', {}, 'fr'],
  ['en', { LANG: 'fr_FR.UTF-8' }, 'en'],
  [undefined, { LANG: 'fr_CA.UTF-8' }, 'fr'],
  [undefined, { LANG: 'fr_FR.UTF-8', LC_ALL: 'de_DE' }, 'en'],
  [undefined, { LANG: 'frr_DE' }, 'en'],
  [undefined, {}, 'en'],
])('language of %s and %j is %s', (asked, env, language) => {
  expect(languageOf(asked, env)).toBe(language);
});

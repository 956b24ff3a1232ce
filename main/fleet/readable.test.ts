import { describe, expect, it } from 'vitest';
import type { AdminField, ColumnSpec } from '#main/copy/columns';
import { maskProductKey } from '#main/copy/product-key';
import { cut, toCell, toNumber } from './cell.ts';
import { readable } from './readable.ts';
import { statusKind } from './sections/deployment.ts';

const spec = (more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key: 'x',
  group: 'admin',
  format: 'text',
  order: 'text',
  table: 'accountinfo',
  column: 'X',
  many: false,
  facet: false,
  ...more,
});
const field = (kind: AdminField['kind'], labels: [string, string][] = []) =>
  spec({ entities: true, field: { kind, labels: new Map(labels) } });

describe('a value of a column', () => {
  it('is decoded only where the console wrote it', () => {
    expect(readable(spec(), 'it&#039;s')).toBe('it&#039;s');
    expect(readable(spec({ entities: true }), 'it&#039;s &quot;a&quot; &amp;amp; <b> &lt;')).toBe(
      `it's "a" &amp;amp; <b> &lt;`,
    );
  });

  it('reads admin fields as they were meant', () => {
    expect(readable(field('select', [['1', 'Paris']]), 1)).toBe('Paris');
    expect(readable(field('radio', [['1', 'Paris']]), '7')).toBe('7');
    expect(readable(field('checkbox'), 'A&&&B&&&')).toBe('A, B');
    expect(readable(field('checkbox'), '')).toBe('');
    expect(readable(field('number'), '12')).toBe(12);
    expect(readable(field('date'), '0000-00-00')).toBe('0000-00-00');
    expect(readable(field('text'), null)).toBeNull();
  });

  it('keeps numbers numbers and text text', () => {
    expect(readable(spec({ format: 'megabytes' }), '8192')).toBe(8192);
    expect(readable(spec({ format: 'number' }), 'much')).toBe('much');
    expect(readable(spec(), '0012')).toBe('0012');
    expect([toNumber('1e5'), toNumber('-1.5'), toNumber('')]).toEqual(['1e5', -1.5, '']);
  });

  it('survives whatever a file may hold', () => {
    expect(toCell(new Uint8Array([0xc3, 0xa9, 0xff]))).toBe('é\uFFFD');
    expect(toCell(Number.POSITIVE_INFINITY)).toBe('Infinity');
    expect(toCell(12n)).toBe('12');
    expect(toCell('Ã©tÃ©')).toBe('Ã©tÃ©');
    expect(cut('ab😀cd', 4)).toBe('ab…');
    expect(cut('abcd', 4)).toBe('abcd');
  });
});

it('masks a product key but its end, and all of a short one', () => {
  expect(maskProductKey('ABCDE-FGHIJ-KLMNO-PQRST-UVWXY')).toBe('•••••-•••••-•••••-•••••-UVWXY');
  expect(maskProductKey('SECRET12')).toBe('••••••••');
  expect(maskProductKey('')).toBe('');
});

it('sorts the words of agents about packages', () => {
  const words = [
    null,
    'NOTIFIED',
    'SUCCESS',
    'SUCCESS_0',
    'SUCCESS_ALREADY_SETUP',
    'SUCCESS_REBOOT_REQUIRED',
    'SUCCESS_2',
    'ERR_TIMEOUT',
    'EXIT_CODE_1603',
    'UNKNOWN_CODE',
    '',
  ];
  expect(words.map(statusKind)).toEqual([
    'waiting',
    'notified',
    'success',
    'success',
    'success',
    'restart',
    'doubtful',
    'error',
    'error',
    'other',
    'other',
  ]);
});

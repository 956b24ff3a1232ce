import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatBytes,
  formatCell,
  formatExact,
  formatPercent,
  localText,
  parseServerTime,
} from './format.ts';

// Intl puts narrow no-break spaces where people read a space.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const now = parseServerTime('2026-11-23 15:30:00') ?? 0;

describe('formatCell', () => {
  it.each([
    [16_384, 'megabytes', '16 GB', '16 Go'],
    [7812, 'megabytes', '7.6 GB', '7,6 Go'],
    [512, 'megabytes', '512 MB', '512 Mo'],
    [1_234_567, 'number', '1,234,567', '1 234 567'],
    ['2026-11-23 09:05:00', 'datetime', '23 Nov 2026, 09:05', '23 nov. 2026, 09:05'],
    ['2026-11-23', 'date', '23 Nov 2026', '23 nov. 2026'],
    ['0000-00-00 00:00:00', 'datetime', 'unknown', 'inconnue'],
    ['last Monday', 'datetime', 'last Monday', 'last Monday'],
    ['5CG0421', 'code', '5CG0421', '5CG0421'],
    ['unknown', 'megabytes', 'unknown', 'unknown'],
    [null, 'number', '', ''],
    ['', 'datetime', '', ''],
  ] as const)('%j as %s', (value, format, english, french) => {
    expect(plain(formatCell(value, format, 'en'))).toBe(english);
    expect(plain(formatCell(value, format, 'fr'))).toBe(french);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0B'],
    [1023, '1,023B'],
    [1024, '1 kB'],
    [48_234_496, '46 MB'],
    [1024 ** 4 * 2.5, '2.5 TB'],
  ])('%d', (bytes, text) => expect(plain(formatBytes(bytes, 'en'))).toBe(text));
});

describe('formatAgo', () => {
  it.each([
    ['2026-11-23 15:29:30', 'just now', 'à l’instant'],
    ['2026-11-23 15:28:00', '2 min ago', 'il y a 2 min'],
    ['2026-11-23 12:30:00', '3 hr ago', 'il y a 3 h'],
    ['2026-11-22 15:30:00', 'yesterday', 'hier'],
    ['2026-11-16 15:30:00', '7 days ago', 'il y a 7 j'],
    ['2026-08-01 00:00:00', '3 mo ago', 'il y a 3 m.'],
    ['2020-08-01 00:00:00', '6 yr ago', 'il y a 6 a'],
    ['2026-11-23 16:00:00', 'in 30 min', 'dans 30 min'],
    ['0000-00-00 00:00:00', 'never', 'jamais'],
    ['soon', 'soon', 'soon'],
  ])('%s', (text, english, french) => {
    expect(plain(formatAgo(text, 'en', now))).toBe(english);
    expect(plain(formatAgo(text, 'fr', now))).toBe(french);
  });

  it('has nothing to say of nothing', () => {
    expect(formatAgo(null, 'en', now)).toBe('');
    expect(formatExact(null, 'en')).toBe('');
  });
});

describe('times and shares', () => {
  it('read a server time as it stands, in no zone', () => {
    expect(new Date(parseServerTime('2026-03-29 02:30:00') ?? 0).toISOString()).toBe('2026-03-29T02:30:00.000Z');
    expect(parseServerTime('0000-00-00 00:00:00')).toBeNull();
  });

  it('give an instant as the wall clock here shows it', () => {
    const iso = '2026-11-23T10:00:00.000Z';
    const here = new Date(iso);
    expect(localText(iso)).toContain(`${String(here.getHours()).padStart(2, '0')}:00:00`);
    expect(localText('nonsense')).toBe('nonsense');
  });

  it('never round a part up to all', () => {
    expect(formatPercent(0.999, 'en')).toBe('99%');
    expect(formatPercent(1, 'en')).toBe('100%');
    expect(formatPercent(0.0123, 'en')).toBe('1.2%');
  });
});

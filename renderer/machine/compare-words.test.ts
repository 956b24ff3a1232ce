import { expect, it } from 'vitest';
import type { Difference, SectionColumn } from '#contract/fleet';
import { i18n } from '#renderer/i18n/setup.ts';
import { compareWords } from './compare-words.ts';

const words = (language: 'en' | 'fr') =>
  compareWords(i18n.getFixedT(language, 'section'), i18n.getFixedT(language, 'compare'), language);
const column = (key: string, format: SectionColumn['format'], more: Partial<SectionColumn> = {}): SectionColumn => ({
  key,
  label: null,
  format,
  ...more,
});
const difference = (part: Partial<Difference>): Difference => ({
  section: 'storages',
  item: 'WDC',
  columns: [column('size', 'megabytes'), column('firmware', 'version')],
  values: [],
  ...part,
});
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '));

it('writes each value by its column, equal rows once with their number', () => {
  const disks = difference({
    values: [[{ count: 4, cells: [953_869, '1.0'] }], [{ count: 1, cells: [476_940, null] }], []],
  });
  expect(plain(words('en').values(disks))).toEqual(['4 × 931.5 GB · 1.0', '465.8 GB', '']);
  expect(plain(words('fr').values(disks))).toEqual(['4 × 931,5 Go · 1.0', '465,8 Go', '']);
});

it('says that rows are there, and how many, where nothing of them counts', () => {
  const slots = difference({ columns: [], values: [[{ count: 1, cells: [] }], [{ count: 3, cells: [] }], []] });
  expect(words('en').values(slots)).toEqual(['present', '3 rows', '']);
  const nameless = difference({ item: '', values: [[{ count: 2, cells: [null, null] }], []] });
  expect([words('en').item(nameless), ...words('en').values(nameless)]).toEqual(['(no name)', '2 rows', '']);
});

it('shows the numbers themselves where rounding would hide that they differ', () => {
  const ram = difference({
    section: 'facts',
    item: 'ram',
    columns: [column('ram', 'megabytes')],
    values: [[{ count: 1, cells: [8190] }], [{ count: 1, cells: [8192] }]],
  });
  expect(words('en').values(ram)).toEqual(['8,190 MB', '8,192 MB']);
  expect(words('en').item(ram)).toBe('Memory');
});

it('keeps data apart from the catalogue: a package named like a column stays as it is', () => {
  expect(words('fr').item(difference({ item: 'name' }))).toBe('name');
  const field = difference({
    section: 'admindata',
    item: 'field3',
    columns: [column('field3', 'text', { label: 'Salle' })],
  });
  expect(words('fr').item(field)).toBe('Salle');
  expect(words('fr').section(difference({ section: 'table:plugin_x', label: 'plugin_x' }))).toBe('plugin_x');
});

it('says states in words and counts in their unit', () => {
  const states = difference({
    section: 'deployments',
    item: 'Firefox',
    columns: [column('state', 'text', { coded: true }), column('status', 'code')],
    values: [[{ count: 1, cells: ['error', 'ERR_CLEAN'] }], [{ count: 1, cells: ['success', null] }]],
  });
  expect(words('en').values(states)).toEqual(['failed · ERR_CLEAN', 'succeeded']);
  const clocks = difference({
    columns: [column('speed', 'number', { unit: 'MHz' })],
    values: [[{ count: 2, cells: [2400] }], [{ count: 1, cells: [2400] }]],
  });
  expect(words('en').values(clocks)).toEqual(['2 × 2,400 MHz', '2,400 MHz']);
});

import { describe, expect, it } from 'vitest';
import type { Column } from '#contract/fleet';
import { markedText } from '#renderer/ui/filter/marked-text.ts';
import { negatedChip, withoutChip } from './chips.ts';
import { criteriaOf, criterionOf, withCriterion } from './criterion.ts';

const column = (key: string, format: Column['format'], sortable = true): Column => ({
  key,
  format,
  label: null,
  group: 'identity',
  sortable,
  facet: true,
});
const chip = (filter: string, text: string, negated = false) => {
  const start = filter.indexOf(text);
  return { text, start, end: start + text.length, negated };
};

describe('criteria made by the mouse', () => {
  it('say exactly the value, quoted where the language needs it', () => {
    expect(criterionOf(column('tag', 'text'), 'PAR')).toBe('tag=PAR');
    expect(criterionOf(column('os', 'text'), 'Windows "11" (x)\\')).toBe('os="Windows \\"11\\" (x)\\\\"');
    expect(criterionOf(column('tag', 'text'), 'empty')).toBe('tag="empty"');
    expect(criterionOf(column('ram', 'megabytes'), 8192)).toBe('ram=8192M');
    expect(criterionOf(column('lastInventory', 'datetime'), '2026-11-20 08:00:00')).toBe('lastInventory=2026-11-20');
    expect(criterionOf(column('tag', 'text'), null)).toBe('tag:null');
    expect(criterionOf(column('tag', 'text'), '')).toBe('(tag:empty -tag:null)');
  });

  it('take the zero date for nothing readable, and say nothing where there is nothing to say', () => {
    const at = column('lastInventory', 'datetime');
    expect(criterionOf(at, '0000-00-00 00:00:00')).toBe('(lastInventory:empty -lastInventory:null)');
    expect(criterionOf(column('ram', 'megabytes'), 'much')).toBeNull();
    expect(criteriaOf(column('ram', 'megabytes'), 'much')).toEqual([]);
    expect(criteriaOf(column('winProductKey', 'code'), '•••••-•••••-0000I')).toEqual([]);
  });

  it('are one a value where a machine has several', () => {
    const said = (key: string, format: Column['format'], cell: string | null) =>
      criteriaOf(column(key, format, false), cell).map(({ criterion }) => criterion);
    expect(said('mac', 'mac', '00:1B:63:00:00:01, 00:1B:63:00:00:02')).toEqual([
      'mac="00:1B:63:00:00:01"',
      'mac="00:1B:63:00:00:02"',
    ]);
    expect(said('subnet', 'ip', '10.1.0.0')).toEqual(['subnet="10.1.0.0"']);
    expect(said('speed', 'number', '100, 1000')).toEqual(['speed=100', 'speed=1000']);
    expect(said('disk', 'text', null)).toEqual(['disk:empty']);
    const many = Array.from({ length: 80 }, (_, index) => `disk${index}`).join(', ');
    expect(said('disk', 'text', `${many.slice(0, 499)}…`).at(-1)).toBe('disk=disk62');
  });

  it('ask for the main address where the column is that, and for a piece of what cannot be said whole', () => {
    expect(criterionOf(column('ip', 'ip'), '10.1.2.3')).toBe('mainip="10.1.2.3"');
    expect(criterionOf(column('name', 'text'), 'PC\n"long" name')).toBe('name:"\\"long\\" name"');
    expect(criterionOf(column('name', 'text'), `${'x'.repeat(499)}…`)).toBe(`name:"${'x'.repeat(499)}"`);
  });

  it('are joined to the filter, replace their opposite, and stay outside of an "or"', () => {
    expect(withCriterion('', 'tag=PAR', true)).toBe('-tag=PAR');
    expect(withCriterion('os:win', 'tag=PAR', false)).toBe('os:win tag=PAR');
    expect(withCriterion('os:win -tag=PAR', 'tag=PAR', false)).toBe('os:win tag=PAR');
    expect(withCriterion('tag=PAR', 'tag=PAR', false)).toBe('tag=PAR');
    expect(withCriterion('a or b', 'tag=PAR', false)).toBe('(a or b) tag=PAR');
    expect(withCriterion('"a or b"', 'tag=PAR', false)).toBe('"a or b" tag=PAR');
  });
});

describe('chips', () => {
  it('take their criterion away with the "or" that joined it', () => {
    expect(withoutChip('os:win ram<8G', chip('os:win ram<8G', 'os:win'))).toBe('ram<8G');
    expect(withoutChip('a or b', chip('a or b', 'b'))).toBe('a');
    expect(withoutChip('a or b', chip('a or b', 'a'))).toBe('b');
    expect(withoutChip('x (a)', chip('x (a)', 'a'))).toBe('x');
  });

  it('turn their criterion into its opposite and back', () => {
    expect(negatedChip('os:win ram<8G', chip('os:win ram<8G', 'ram<8G'))).toBe('os:win -ram<8G');
    expect(negatedChip('-os:win x', chip('-os:win x', '-os:win', true))).toBe('os:win x');
    expect(negatedChip('not os:win', chip('not os:win', 'not os:win', true))).toBe('os:win');
  });
});

describe('the underline', () => {
  it('marks what is wrong, and a blank where the text ends too early', () => {
    const wrong = (text: string, start: number, end: number) =>
      markedText(text, { start, end }, 0)
        .filter((part) => part.wrong)
        .map((part) => part.text)
        .join('');
    expect(wrong('ram< x', 0, 4)).toBe('ram<');
    expect(wrong('os:', 3, 3)).toBe(' ');
    expect(
      markedText('os:win', null, 3)
        .map(({ text }) => text)
        .join(''),
    ).toBe('os:win');
  });
});

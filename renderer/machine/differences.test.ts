import { describe, expect, it } from 'vitest';
import type { RecordTable } from '#contract/fleet';
import { parseIds } from './ComparePage.tsx';
import { groupDifferences, variants } from './differences.ts';
import { filterRecord, isPartial, recordText, withMore } from './record.ts';

describe('differences', () => {
  it('marks what differs from the most frequent value, by variant', () => {
    expect(variants(['a', 'b', 'b', 'c'])).toEqual([1, 0, 0, 2]);
    expect(variants(['a', 'b'])).toEqual([0, 1]);
    expect(variants(['', 'x', ''])).toEqual([0, 1, 0]);
  });

  it('groups by section in order', () => {
    const one = { section: 'bios', item: 'serial', columns: [], values: [] };
    const two = { section: 'software', item: 'x', columns: [], values: [] };
    expect(
      groupDifferences([one, two, { ...one, item: 'model' }]).map(({ section, rows }) => [section, rows.length]),
    ).toEqual([
      ['bios', 2],
      ['software', 1],
    ]);
  });

  it('reads machine ids from an address, whatever it says', () => {
    expect(parseIds('1,2,2,3')).toEqual([1, 2, 3]);
    expect(parseIds('1,,x,-4,1.5,2')).toEqual([1, 2]);
    expect(parseIds('1,2,3,4,5,6,7')).toHaveLength(6);
    expect(parseIds(undefined)).toEqual([]);
  });
});

describe('raw record', () => {
  const record: RecordTable[] = [
    { table: 'hardware', columns: ['ID', 'NAME'], rows: [[1, 'PC-1']], total: 1 },
    {
      table: 'drives',
      columns: ['LETTER', 'FREE'],
      rows: [
        ['C:', 10],
        ['D:', null],
      ],
      total: 2,
      cut: [{ row: 1, column: 0, bytes: 9 }],
    },
  ];

  it('filters by table, column and value', () => {
    expect(filterRecord(record, 'hard')).toEqual([record[0]]);
    expect(filterRecord(record, 'free')[0]?.rows).toEqual([['C:', 10]]);
    expect(filterRecord(record, 'd:')[0]?.rows).toEqual([['D:', null]]);
    expect(filterRecord(record, 'd:')[0]?.cut).toEqual([{ row: 0, column: 0, bytes: 9 }]);
    expect(filterRecord(record, ' ')).toBe(record);
    expect(filterRecord(record, 'zzz')).toEqual([]);
  });

  it('grows by the rows that follow, and knows what is cut in them', () => {
    const drives = record[1] as (typeof record)[1];
    const more = { ...drives, rows: [['E:', 1]], total: 9, cut: [{ row: 0, column: 0, bytes: 7 }] };
    const both = withMore(drives, more);
    expect(both.rows.map(([letter]) => letter)).toEqual(['C:', 'D:', 'E:']);
    expect(both.cut?.map(({ row, bytes }) => [row, bytes])).toEqual([
      [1, 9],
      [2, 7],
    ]);
    expect([isPartial(drives), isPartial(both)]).toEqual([false, true]);
  });

  it('is copied as JSON that reads back', () => {
    expect(JSON.parse(recordText(record))).toEqual({
      hardware: [{ ID: 1, NAME: 'PC-1' }],
      drives: [
        { LETTER: 'C:', FREE: 10 },
        { LETTER: 'D:', FREE: null },
      ],
    });
  });
});

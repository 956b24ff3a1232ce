import { describe, expect, it } from 'vitest';
import { parseIds } from './ComparePage.tsx';
import { groupDifferences, variants } from './differences.ts';
import { filterRecord, recordText } from './record.ts';

describe('differences', () => {
  it('marks what differs from the most frequent value, by variant', () => {
    expect(variants(['a', 'b', 'b', 'c'])).toEqual([1, 0, 0, 2]);
    expect(variants(['a', 'b'])).toEqual([0, 1]);
    expect(variants([null, 'x', null])).toEqual([0, 1, 0]);
  });

  it('groups by section in order', () => {
    const one = { section: 'bios', item: 'serial', values: [] };
    const two = { section: 'software', item: 'x', values: [] };
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
  const record = [
    { table: 'hardware', columns: ['ID', 'NAME'], rows: [[1, 'PC-1']] },
    {
      table: 'drives',
      columns: ['LETTER', 'FREE'],
      rows: [
        ['C:', 10],
        ['D:', null],
      ],
    },
  ];

  it('filters by table, column and value', () => {
    expect(filterRecord(record, 'hard')).toEqual([record[0]]);
    expect(filterRecord(record, 'free')[0]?.rows).toEqual([['C:', 10]]);
    expect(filterRecord(record, 'd:')[0]?.rows).toEqual([['D:', null]]);
    expect(filterRecord(record, ' ')).toBe(record);
    expect(filterRecord(record, 'zzz')).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { compareCells, filledColumns, mainColumns, orderRows } from './rows.ts';
import { section } from './testing.ts';
import { rowAfter } from './useRowKeys.ts';

describe('rows', () => {
  const rows = [
    ['b10', 2],
    ['b9', 10],
    [null, 1],
    ['A', null],
  ];
  const all = new Set([0, 1, 2, 3]);

  it('sorts digits as numbers and leaves empty cells last, both ways', () => {
    expect(orderRows(rows, { column: 0, descending: false }, all)).toEqual([3, 1, 0, 2]);
    expect(orderRows(rows, { column: 0, descending: true }, all)).toEqual([0, 1, 3, 2]);
    expect(orderRows(rows, { column: 1, descending: true }, all)).toEqual([1, 0, 2, 3]);
    expect(orderRows(rows, null, new Set([2, 0]))).toEqual([0, 2]);
    expect(compareCells('', null, false)).toBe(0);
  });

  it('drops columns that nothing fills, unless all are empty', () => {
    expect(
      filledColumns(
        section(
          'x',
          'other',
          ['a', 'b', 'c'],
          [
            ['1', null, ''],
            [null, null, ''],
          ],
        ),
      ),
    ).toEqual([0]);
    expect(filledColumns(section('x', 'other', ['a'], [[null]]))).toEqual([0]);
  });

  it('keeps the rarely asked columns of known tables for later', () => {
    const software = section('software', 'software', ['name', 'guid'], [['x', 'y']]);
    expect(mainColumns(software)).toEqual([0]);
    expect(mainColumns({ ...software, known: false })).toEqual([0, 1]);
    const wide = section('software', 'software', ['name', 'publisher', 'version'], [['x', 'y', '1']]);
    expect([mainColumns(wide), mainColumns(wide, true)]).toEqual([
      [0, 1, 2],
      [0, 2],
    ]);
  });

  it('does not show a description twice', () => {
    const disks = section(
      'storages',
      'hardware',
      ['model', 'size', 'description'],
      [
        ['WDC', '6', 'WDC'],
        ['KBG', '6', ''],
      ],
    );
    expect(mainColumns(disks)).toEqual([0, 1]);
    expect(mainColumns({ ...disks, rows: [...disks.rows, ['WDC', '6', 'in the dock']] })).toEqual([0, 1, 2]);
    expect(mainColumns(section('cpus', 'hardware', ['cores', 'logicalCpus'], [['6', '6']]))).toEqual([0, 1]);
  });

  it('moves between rows and stays in the table', () => {
    expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfter('ArrowUp', 1, 3)).toBe(0);
    expect(rowAfter('End', 0, 30)).toBe(29);
    expect(rowAfter('PageDown', 0, 30)).toBe(20);
    expect(rowAfter('x', 0, 3)).toBe(-1);
  });
});

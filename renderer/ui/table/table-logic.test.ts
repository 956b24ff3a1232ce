import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hide, moveBy, moveTo, resize, setPinned } from './column-changes.ts';
import { stretch } from './column-stretch.ts';
import { columnWindow } from './column-window.ts';
import { gridCommand } from './grid-command.ts';
import { add, everything, isSelected, nothing, pick, selectedCount, toggle } from './row-selection.ts';
import { bodyHeight, MAX_HEIGHT, rowWindow, scrollTopFor } from './row-window.ts';
import { ariaSort, nextSort } from './sorting.ts';

const runs = { numRuns: 300 };
const extent = (total: number) => ({ total, rowHeight: 28, viewport: 600 });

describe('the window of rows', () => {
  it('draws what is on the screen and little more, also in lists taller than a browser can lay out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, share) => {
          const size = extent(total);
          const scrollTop = Math.max(0, bodyHeight(size) - size.viewport) * share;
          const { first, last, start, end } = rowWindow(scrollTop, size);
          expect(start).toBeLessThanOrEqual(first);
          expect(end).toBeGreaterThanOrEqual(last);
          expect(end - start).toBeLessThan(60);
          if (share === 1) expect(last).toBe(total);
        },
      ),
      runs,
    );
  });

  it('brings any row on the screen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 3_000_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (total, share) => {
          const row = Math.floor(total * share);
          const size = extent(total);
          const { first, last } = rowWindow(scrollTopFor(row, 0, size) ?? 0, size);
          expect(row).toBeGreaterThanOrEqual(first);
          expect(row).toBeLessThan(last);
        },
      ),
      runs,
    );
  });

  it('never asks for more height than a browser gives', () => {
    expect(bodyHeight(extent(5_000_000))).toBe(MAX_HEIGHT);
    expect(scrollTopFor(3, 0, extent(100))).toBeNull();
  });
});

const columns = (...keys: string[]) => keys.map((key) => ({ key, width: 100, pinned: false }));
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key).join('');

describe('columns', () => {
  it('move, pin, resize and hide', () => {
    const abc = columns('a', 'b', 'c');
    expect(keysOf(moveTo(abc, 'c', 'a'))).toBe('cab');
    expect(keysOf(moveBy(abc, 'a', 1))).toBe('bac');
    expect(keysOf(moveBy(abc, 'a', -1))).toBe('abc');
    expect(keysOf(setPinned(abc, 'c', true))).toBe('cab');
    expect(moveTo(setPinned(abc, 'a', true), 'c', 'a').filter(({ pinned }) => pinned)).toHaveLength(2);
    expect(resize(abc, 'a', 5)[0]?.width).toBe(40);
    expect(keysOf(hide(abc, 'b'))).toBe('ac');
    expect(keysOf(hide(columns('a'), 'a'))).toBe('a');
  });

  it('are drawn only where the screen is when there are many, pinned ones always', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      key: `c${index}`,
      title: '',
      width: 100,
      pinned: index === 0,
    }));
    const { pinned, shown, gap, firstShown, width } = columnWindow(many, 2050, 1000);
    expect(pinned.map(({ key }) => key)).toEqual(['c0']);
    expect(shown.length).toBeLessThan(14);
    expect(many[firstShown]).toBe(shown[0]);
    expect(gap).toBe((firstShown - 1) * 100);
    expect(width).toBe(6000);
  });
});

describe('room that is left over', () => {
  const wide = (...widths: [number, boolean][]) =>
    widths.map(([width, grow], index) => ({ key: `c${index}`, title: '', width, grow }));
  const widths = (list: readonly { width: number }[]) => list.map(({ width }) => width);

  it('goes to the columns that may grow, in proportion', () => {
    expect(widths(stretch(wide([100, true], [50, false], [200, true]), 500))).toEqual([150, 50, 300]);
  });

  it('is never more than fits, and stretches nothing beyond measure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 40, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 100, max: 6000 }),
        (list, room) => {
          const before = wide(...list);
          const after = stretch(before, room);
          const total = widths(after).reduce((sum, width) => sum + width, 0);
          const needed = widths(before).reduce((sum, width) => sum + width, 0);
          expect(total).toBeLessThanOrEqual(Math.max(room, needed));
          for (const [index, column] of after.entries()) {
            const [width = 0, grow = false] = list[index] ?? [];
            expect(column.width).toBeGreaterThanOrEqual(width);
            expect(column.width).toBeLessThanOrEqual(grow ? width * 2.5 : width);
          }
        },
      ),
      runs,
    );
  });

  it('is not there when the columns need it all', () => {
    const columns = wide([100, true], [100, true]);
    expect(stretch(columns, 150)).toBe(columns);
  });
});

describe('sorting', () => {
  it('turns over, adds with shift, and takes away again', () => {
    const one = nextSort([], 'a', false);
    expect(nextSort(one, 'a', false)).toEqual([{ key: 'a', descending: true }]);
    const two = nextSort(one, 'b', true);
    expect(two).toHaveLength(2);
    expect(nextSort(nextSort(two, 'b', true), 'b', true)).toEqual(one);
    expect(ariaSort(two, 'a')).toBe('ascending');
    expect(ariaSort(two, 'b')).toBeUndefined();
    expect(['c', 'd', 'e'].reduce((sort, key) => nextSort(sort, key, true), two)).toHaveLength(4);
  });
});

describe('selection', () => {
  it('counts picked rows, and all but a few', () => {
    const all = toggle(everything, 7);
    expect(isSelected(all, 7)).toBe(false);
    expect(selectedCount(all, 100_000)).toBe(99_999);
    expect(selectedCount(add(all, [7]), 100_000)).toBe(100_000);
    expect(selectedCount(toggle(toggle(pick([1, 2]), 3), 1), 10)).toBe(2);
    expect(selectedCount(nothing, 10)).toBe(0);
  });
});

describe('keys', () => {
  const press = (key: string, row = 5, part: Partial<KeyboardEvent> = {}) =>
    gridCommand(
      { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...part },
      { row, column: 1 },
      { rows: 100, columns: 3, page: 20 },
    );
  it('move within the table and no further', () => {
    expect(press('PageDown', 95)).toMatchObject({ to: { row: 99 } });
    expect(press('End')).toMatchObject({ to: { row: 99, column: 1 } });
    expect(press('ArrowUp', 0)).toMatchObject({ to: { row: -1 } });
    expect(press('ArrowRight', 5, { ctrlKey: true })).toMatchObject({ to: { column: 2 } });
    expect(press('ArrowDown', 5, { shiftKey: true })).toMatchObject({ extend: true });
  });
  it('sort, move and resize columns from their titles', () => {
    expect(press('Enter', -1, { shiftKey: true })).toEqual({ type: 'sort', additive: true });
    expect(press('ArrowLeft', -1, { shiftKey: true, ctrlKey: true })).toEqual({ type: 'reorder', step: -1 });
    expect(press('ArrowRight', -1, { shiftKey: true, altKey: true })).toEqual({ type: 'resize', step: 16 });
  });
  it('leave to others what is theirs', () => {
    for (const key of ['/', '?', 'Tab', 'F6']) expect(press(key)).toBeNull();
    expect(press('k', 5, { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', 5, { altKey: true })).toBeNull();
  });
});

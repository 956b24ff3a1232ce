import { clamp } from './row-window.ts';
import type { ColumnState } from './table-types.ts';

export const MIN_WIDTH = 40;
export const MAX_WIDTH = 2000;

type Columns = readonly ColumnState[];

const pinnedFirst = (columns: Columns): Columns => [
  ...columns.filter((column) => column.pinned),
  ...columns.filter((column) => !column.pinned),
];

/** The columns with one made wider or narrower, within what the contract allows. */
export const resize = (columns: Columns, key: string, width: number): Columns =>
  columns.map((column) =>
    column.key === key ? { ...column, width: Math.round(clamp(width, MIN_WIDTH, MAX_WIDTH)) } : column,
  );

/** The columns with one moved to stand where another stands; it becomes pinned when it lands among the pinned ones. */
export function moveTo(columns: Columns, key: string, target: string): Columns {
  const from = columns.findIndex((column) => column.key === key);
  const to = columns.findIndex((column) => column.key === target);
  const column = columns[from];
  const there = columns[to];
  if (!column || !there || from === to) return columns;
  return pinnedFirst(columns.toSpliced(from, 1).toSpliced(to, 0, { ...column, pinned: there.pinned }));
}

/** The columns with one moved a place left (-1) or right (1). */
export function moveBy(columns: Columns, key: string, step: number): Columns {
  const target = columns[columns.findIndex((column) => column.key === key) + step];
  return target ? moveTo(columns, key, target.key) : columns;
}

/** The columns with one pinned at the left, or set free. */
export const setPinned = (columns: Columns, key: string, pinned: boolean): Columns =>
  pinnedFirst(columns.map((column) => (column.key === key ? { ...column, pinned } : column)));

/** The columns without one; the last one stays, a table needs one. */
export const hide = (columns: Columns, key: string): Columns =>
  columns.length > 1 ? columns.filter((column) => column.key !== key) : columns;

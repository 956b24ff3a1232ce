import type { TableColumn } from './table-types.ts';

/** Fewer columns than this are all drawn: skipping some costs more than it saves. */
const DRAW_ALL = 8;
/** Pixels drawn beyond the right edge. */
const BEYOND = 60;

export interface ColumnWindow {
  readonly pinned: readonly TableColumn[];
  readonly shown: readonly TableColumn[];
  /** Index of the first of `shown` among all columns. */
  readonly firstShown: number;
  /** Pixels left out before the first of `shown`. */
  readonly gap: number;
  readonly width: number;
  readonly pinnedWidth: number;
}

/** Which columns to draw for a horizontal scroll position: the pinned ones, and those on the screen. */
export function columnWindow(columns: readonly TableColumn[], left: number, viewport: number): ColumnWindow {
  const pinned = columns.filter((column) => column.pinned);
  const free = columns.slice(pinned.length);
  const pinnedWidth = sum(pinned);
  const width = pinnedWidth + sum(free);
  if (columns.length <= DRAW_ALL) return { pinned, shown: free, firstShown: pinned.length, gap: 0, width, pinnedWidth };
  let from = 0;
  let gap = 0;
  while (from < free.length - 1 && gap + (free[from]?.width ?? 0) < left) gap += free[from++]?.width ?? 0;
  let to = from;
  let x = gap;
  while (to < free.length && x < left + viewport - pinnedWidth + BEYOND) x += free[to++]?.width ?? 0;
  return { pinned, shown: free.slice(from, to), firstShown: pinned.length + from, gap, width, pinnedWidth };
}

/** Left edge of a column in pixels, within the free or the pinned part it stands in. */
export function columnLeft(columns: readonly TableColumn[], index: number) {
  const column = columns[index];
  const same = columns.slice(0, index).filter((other) => Boolean(other.pinned) === Boolean(column?.pinned));
  return sum(same);
}

const sum = (columns: readonly TableColumn[]) => columns.reduce((total, column) => total + column.width, 0);

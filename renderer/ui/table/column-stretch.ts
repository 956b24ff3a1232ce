import type { TableColumn } from './table-types.ts';

/** No column grows to more than so many times its width: a line of text must stay readable across it. */
const MOST = 2.5;

/**
 * Columns that may grow (`grow`) made wider, in proportion, until they fill the room in pixels. Columns that need all the
 * room, or more, are returned as they are.
 */
export function stretch(columns: readonly TableColumn[], room: number): readonly TableColumn[] {
  const spare = room - sum(columns);
  const growing = sum(columns.filter(({ grow }) => grow));
  if (spare <= 0 || growing === 0) return columns;
  const factor = Math.min(MOST, 1 + spare / growing);
  return columns.map((column) => (column.grow ? { ...column, width: Math.floor(column.width * factor) } : column));
}

const sum = (columns: readonly TableColumn[]) => columns.reduce((total, { width }) => total + width, 0);

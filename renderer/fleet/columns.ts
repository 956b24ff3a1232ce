import type { ComponentType } from 'react';
import type { Column, Format } from '#contract/fleet';
import type { CellProps, ColumnState, TableColumn } from '#renderer/ui/table/table-types.ts';
import { FreeCell } from './FreeCell.tsx';
import { OsCell } from './OsCell.tsx';
import { ContactCell, InventoryCell } from './SeenCell.tsx';

interface Look {
  readonly width?: number;
  readonly Cell?: ComponentType<CellProps>;
}

const widths: Readonly<Record<Format, number>> = {
  text: 150,
  code: 140,
  date: 120,
  datetime: 150,
  megabytes: 96,
  bytes: 96,
  number: 88,
  ip: 130,
  mac: 150,
  version: 120,
  list: 160,
};

/** Columns that look otherwise than their format says. */
const looks: Readonly<Record<string, Look>> = {
  name: { width: 160 },
  id: { width: 70 },
  deviceId: { width: 250 },
  uuid: { width: 290 },
  user: { width: 110 },
  os: { width: 210, Cell: OsCell },
  cpu: { width: 220 },
  ram: { width: 76 },
  tag: { width: 80 },
  model: { width: 160 },
  agent: { width: 220 },
  freePercent: { width: 100, Cell: FreeCell },
  lastInventory: { width: 140, Cell: InventoryCell },
  lastContact: { width: 140, Cell: ContactCell },
};

const right: ReadonlySet<Format> = new Set(['megabytes', 'bytes', 'number']);
const mono: ReadonlySet<Format> = new Set(['code', 'ip', 'mac', 'version']);

/** Formats whose texts may be longer than their column. */
const long: ReadonlySet<Format> = new Set(['text', 'list', 'code']);

/** Columns shown until the user chooses others, left to right. */
const defaultKeys = ['name', 'user', 'os', 'ram', 'freePercent', 'lastInventory', 'tag', 'serial', 'model', 'ip'];

export const widthOf = (column: Column) => looks[column.key]?.width ?? widths[column.format];

/** The columns a fleet shows at first, of those it has. */
export const defaultColumns = (columns: readonly Column[]): readonly ColumnState[] =>
  defaultKeys.flatMap((key) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column ? [{ key, width: widthOf(column), pinned: key === 'name' }] : [];
  });

/** The shown columns as the table draws them; columns that this source lacks are left out. */
export const tableColumns = (
  state: readonly ColumnState[],
  columns: ReadonlyMap<string, Column>,
  title: (column: Column) => string,
): readonly TableColumn[] => {
  // One width of the user's own, and all stay as they are: under the pointer no other column may move.
  const untouched = state.every(({ key, width }) => {
    const column = columns.get(key);
    return !column || width === widthOf(column);
  });
  return state.flatMap(({ key, width, pinned }) => {
    const column = columns.get(key);
    if (!column) return [];
    const Cell = looks[key]?.Cell;
    return [
      {
        key,
        width,
        grow: untouched && long.has(column.format),
        pinned,
        title: title(column),
        sortable: column.sortable,
        align: right.has(column.format) ? ('end' as const) : ('start' as const),
        mono: mono.has(column.format),
        ...(Cell && { Cell }),
      },
    ];
  });
};

/** Whether a column's values add up: totals are offered for it. */
export const isNumeric = (column: Column | undefined) =>
  column !== undefined && right.has(column.format) && column.key !== 'id';

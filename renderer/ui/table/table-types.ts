import type { ComponentType } from 'react';

export type RowKey = number | string;

/** One column as it is shown. Text is prepared by the row source; `Cell` is for the few rich cells. */
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  /** Takes part of the room that is left over at the right. */
  readonly grow?: boolean;
  readonly pinned?: boolean;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  readonly mono?: boolean;
  readonly Cell?: ComponentType<CellProps>;
}

export interface CellProps {
  readonly text: string;
  readonly row: TableRow;
}

/** One row: its key, and its text per column key, formatted once when its block arrived. */
export interface TableRow {
  readonly key: RowKey;
  readonly text: Readonly<Record<string, string>>;
  /** Values as they came, for the rich cells. */
  readonly values?: Readonly<Record<string, string | number | null>>;
}

/** Where rows come from: all in memory, or fetched by windows. */
export interface RowSource {
  readonly total: number;
  /** The row at a place, or undefined while it is on its way. */
  readonly getRow: (index: number) => TableRow | undefined;
  /** Told which rows are near the screen, so that they can be fetched. */
  readonly onRange?: (start: number, end: number) => void;
  /** Keys of the rows start..end (end not included), fetched when not here yet: for a selection by range. */
  readonly keys: (start: number, end: number) => Promise<readonly RowKey[]>;
}

export type SortItem = { readonly key: string; readonly descending: boolean };

/** Rows picked one by one, or all that match but a few. */
export type RowSelection =
  | { readonly kind: 'picked'; readonly keys: ReadonlySet<RowKey> }
  | { readonly kind: 'matching'; readonly except: ReadonlySet<RowKey> };

/** The cell the keyboard is at. Row -1 is the header; column 0 is the first shown column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A change of the shown columns: the next list, left to right, pinned ones first. */
export type ColumnState = { readonly key: string; readonly width: number; readonly pinned: boolean };

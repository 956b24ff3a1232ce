import type { Format } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

export interface TableColumn {
  /** Name of the value in JSON. */
  readonly key: string;
  readonly header: string;
  readonly format: Format;
}

export type Row = readonly Cell[];

/** Any table as a stream: rows arrive in batches, each row as long as `columns`. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Rows at most: a machine may vanish while the table is written. */
  readonly total: number;
}

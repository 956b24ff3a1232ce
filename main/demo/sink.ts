/** Bytes that stand where text is stored but are no UTF-8: what a latin1 table kept. */
export class TextBytes {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** A stored value. A Buffer is a blob. */
export type Value = string | number | null | Buffer | TextBytes;

/** Adds one row, in the order of the columns that were named. */
export type AddRow = (...values: Value[]) => void;

/** The columns of `software` that tell nothing of one machine: few of them, each on many machines. */
export interface SoftwareTexts {
  readonly folder: string;
  readonly comments: string;
  /** Bytes. */
  readonly size: number;
  /** 1 = found in the Windows registry. */
  readonly source: number;
  readonly guid: string;
  readonly language: string;
  readonly bits: number;
  readonly architecture: string;
}

/**
 * Adds a row of `software`: ids of machine, name, publisher and version; the number of its texts in the list given, from 0;
 * INSTALLDATE in seconds since 1970 (text where it is no date, such as `0000-00-00 00:00:00`).
 */
export type AddSoftware = (
  machine: number,
  name: number,
  publisher: number,
  version: number,
  texts: number,
  installedAt: number | string,
) => void;

export interface NewColumn {
  readonly name: string;
  readonly type: 'VARCHAR(255)' | 'TEXT' | 'DATE' | 'DATETIME' | 'INTEGER';
  readonly isUnique?: boolean;
}

/**
 * Where a generated fleet goes: an SQLite file of ours, or whatever takes rows of the OCS tables. The generator writes
 * through this alone and reads nothing back, so a sink may stream. Keys are unique; a table with a row id counts from 1 in the
 * order of its rows where the generator names none.
 */
export interface FleetSink {
  /** The adder for columns of a table, names apart by blanks; the same names give the same adder. */
  rows(table: string, columns: string): AddRow;
  /** The adder for `software`, twelve million rows of a large fleet: in key order, without ID, FILENAME empty. */
  software(texts: readonly SoftwareTexts[]): AddSoftware;
  /** Columns of a site's own (custom admin fields) in a table that OCS made; before the first row of it. */
  addColumns(table: string, columns: readonly NewColumn[]): void;
  /** A table of a site's own (SNMP types, extensions): a row id `ID`, then these columns. */
  addTable(table: string, columns: readonly NewColumn[]): void;
  /** After every batch of machines, and of what stands around them: a sink that passes rows on waits here until it has room. */
  settle(): void | Promise<void>;
}

/** A column of an OCS table as we declare it in SQLite, with the range of database levels that have it. */
export interface OcsColumn {
  readonly name: string;
  /** Declared type; `null` = the table's row id. */
  readonly type: string | null;
  readonly key: boolean;
  readonly since: number;
  readonly last: number;
}

export interface OcsTable {
  readonly name: string;
  readonly columns: readonly OcsColumn[];
  /** Each a list of columns; made after the rows. */
  readonly indexes: readonly (readonly string[])[];
  readonly since: number;
  readonly last: number;
}

/** The first level we read (release 2.8, the first with `software`) and the newest we know (2.12.4). */
export const oldestLevel = 7037;
export const newestLevel = 7081;

const types: Readonly<Record<string, string>> = {
  t: 'TEXT',
  i: 'INTEGER',
  b: 'BIGINT',
  d: 'DATETIME',
  day: 'DATE',
  r: 'DOUBLE',
  q: 'DECIMAL(7,4)',
  blob: 'BLOB',
  ts: 'TIMESTAMP',
};

/**
 * Reads a table from short notation: columns apart by blanks, each `NAME`, then `#` (row id) or `*` (part of the primary
 * key), `:type` (a letter above or a length; else VARCHAR(255)), `@first level`, `..last level`.
 */
export function table(
  name: string,
  columns: string,
  options: { indexes?: string; since?: number; last?: number } = {},
): OcsTable {
  return {
    name,
    columns: columns.trim().split(/\s+/).map(readColumn),
    indexes: (options.indexes ?? '')
      .split(' ')
      .filter(Boolean)
      .map((index) => index.split('+')),
    since: options.since ?? oldestLevel,
    last: options.last ?? newestLevel,
  };
}

/** A section of the inventory: row id, HARDWARE_ID with its index, then its own columns. */
export function section(name: string, columns: string, indexes = ''): OcsTable {
  return table(name, `ID# HARDWARE_ID:i ${columns}`, { indexes: `HARDWARE_ID ${indexes}` });
}

function readColumn(text: string): OcsColumn {
  const parts = /^(\w+)([#*]?)(?::(\w+))?(?:@(\d+))?(?:\.\.(\d+))?$/.exec(text);
  if (parts === null) throw new Error(`column notation: ${text}`);
  const [, name = '', mark, type = '255', since, last] = parts;
  return {
    name,
    type: mark === '#' ? null : (types[type] ?? `VARCHAR(${type})`),
    key: mark === '*',
    since: Number(since ?? oldestLevel),
    last: Number(last ?? newestLevel),
  };
}

/** Columns that the table has at a level. */
export function columnsAt(table: OcsTable, level: number): OcsColumn[] {
  return table.columns.filter((column) => column.since <= level && level <= column.last);
}

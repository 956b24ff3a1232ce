import type { Cell } from '#contract/identifiers';
import { foldText } from './text-match.ts';

export interface RawRecordTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables and rows that hold the text: a table's name keeps all its rows, a column's name or a value keeps its row. */
export function filterRecord(record: readonly RawRecordTable[], filter: string): readonly RawRecordTable[] {
  const needle = foldText(filter.trim());
  if (needle === '') return record;
  const has = (text: Cell) => text !== null && foldText(String(text)).includes(needle);
  return record.flatMap((table) => {
    if (has(table.table)) return [table];
    const named = table.columns.map(has);
    const rows = table.rows.filter((row) =>
      row.some((value, index) => has(value) || (named[index] && value !== null && value !== '')),
    );
    return rows.length === 0 ? [] : [{ ...table, rows }];
  });
}

/** The record as JSON text: one object a row, under its table's name. */
export function recordText(record: readonly RawRecordTable[]): string {
  const tables = record.map(({ table, columns, rows }) => [
    table,
    rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
  ]);
  return JSON.stringify(Object.fromEntries(tables), null, 2);
}

import type { RecordTable } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { foldText } from './text-match.ts';

/** The tables and rows that hold the text: a table's name keeps all its rows, a column's name or a value keeps its row. */
export function filterRecord(record: readonly RecordTable[], filter: string): readonly RecordTable[] {
  const needle = foldText(filter.trim());
  if (needle === '') return record;
  const has = (text: Cell) => text !== null && foldText(String(text)).includes(needle);
  return record.flatMap((table) => {
    if (has(table.table)) return [table];
    const named = table.columns.map(has);
    const kept = table.rows.flatMap((row, index) =>
      row.some((value, column) => has(value) || (named[column] && value !== null && value !== '')) ? [index] : [],
    );
    return kept.length === 0 ? [] : [rowsOf(table, kept)];
  });
}

/** Some rows of a table, with what is told of their cells. */
const rowsOf = (table: RecordTable, kept: readonly number[]): RecordTable => ({
  ...table,
  rows: kept.map((index) => table.rows[index] ?? []),
  cut: table.cut?.flatMap((one) => {
    const row = kept.indexOf(one.row);
    return row === -1 ? [] : [{ ...one, row }];
  }),
});

/** A table with the rows that follow those it has. */
export const withMore = (table: RecordTable, more: RecordTable): RecordTable => ({
  ...table,
  total: more.total,
  rows: [...table.rows, ...more.rows],
  cut: [...(table.cut ?? []), ...(more.cut ?? []).map((one) => ({ ...one, row: one.row + table.rows.length }))],
});

/** Whether the database has more rows than are here. */
export const isPartial = ({ rows, total }: RecordTable): boolean => rows.length < total;

/** The record as JSON text: one object a row, under its table's name. */
export function recordText(record: readonly RecordTable[]): string {
  const tables = record.map(({ table, columns, rows }) => [
    table,
    rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
  ]);
  return JSON.stringify(Object.fromEntries(tables), null, 2);
}

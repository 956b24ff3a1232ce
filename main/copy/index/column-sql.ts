import { aggregatesSql } from '../aggregates.ts';
import type { ColumnSpec } from '../columns.ts';

/** The statement that gives (machine id, value) of a column; of one-valued columns the first row of a machine counts. */
export function columnSql(column: ColumnSpec): string {
  if (column.aggregate !== undefined) return aggregatesSql([column]);
  const id = column.table === 'hardware' ? 'ID' : 'HARDWARE_ID';
  return `SELECT ${id}, ${value(column)} FROM ${quoted(column.table)}`;
}

function value({ column, swapped }: ColumnSpec): string {
  if (swapped === undefined) return quoted(column);
  return `CASE WHEN substr(MODEL, 1, 1) = char(92) THEN ${quoted(swapped)} ELSE ${quoted(column)} END`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

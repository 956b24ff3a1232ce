import { type ColumnSpec, imageFileSystems } from '../columns.ts';

/** The statement that gives (machine id, value) of a column; of one-valued columns the first row of a machine counts. */
export function columnSql(column: ColumnSpec): string {
  const table = quoted(column.table);
  const id = column.table === 'hardware' ? 'ID' : 'HARDWARE_ID';
  if (column.aggregate === 'sum') return `SELECT ${id}, sum(${quoted(column.column)}) FROM ${table} GROUP BY ${id}`;
  if (column.aggregate === 'leastPercent') {
    const images = imageFileSystems.map((name) => `'${name}'`).join(', ');
    return `SELECT ${id}, min(floor(100.0 * FREE / TOTAL)) FROM ${table} WHERE TOTAL > 0 AND coalesce(FILESYSTEM, '') NOT IN (${images}) GROUP BY ${id}`;
  }
  return `SELECT ${id}, ${value(column)} FROM ${table}`;
}

function value({ column, unlessDevice }: ColumnSpec): string {
  if (unlessDevice === undefined) return quoted(column);
  return `CASE WHEN substr(${quoted(column)}, 1, 1) = char(92) THEN ${quoted(unlessDevice)} ELSE ${quoted(column)} END`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

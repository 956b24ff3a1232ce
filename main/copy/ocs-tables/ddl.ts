import { columnsAt, type OcsTable } from './table.ts';

/** Identifier in double quotes, for names of ours (`groups` is a word of SQL). */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** CREATE TABLE text of a table at a level. Text keys compare by fold columns elsewhere, so no collation is declared. */
export function createTableSql(table: OcsTable, level: number): string {
  const columns = columnsAt(table, level);
  const key = columns.filter((column) => column.key);
  const single = key.length === 1 && key[0]?.type === 'INTEGER' ? key[0].name : null;
  const lines = columns.map(({ name, type }) =>
    type === null || name === single ? `${quoted(name)} INTEGER PRIMARY KEY` : `${quoted(name)} ${type}`,
  );
  if (key.length > 0 && single === null)
    lines.push(`PRIMARY KEY (${key.map((column) => quoted(column.name)).join(', ')})`);
  return `CREATE TABLE ${quoted(table.name)} (${lines.join(', ')})`;
}

/** CREATE INDEX texts of a table at a level, for after the rows. */
export function createIndexSqls(table: OcsTable, level: number): string[] {
  const has = new Set(columnsAt(table, level).map((column) => column.name));
  return table.indexes
    .filter((index) => index.every((name) => has.has(name)))
    .map(
      (index) =>
        `CREATE INDEX ${quoted(`${table.name}_${index.join('_')}`)} ON ${quoted(table.name)} (${index.map(quoted).join(', ')})`,
    );
}

import type { Database } from 'better-sqlite3';
import type { Introspection } from './copy.ts';

/** Tables and views of the file with their columns; our own x_ tables stay out of sight. */
export function introspect(db: Database): Map<string, string[]> {
  const names = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all() as string[];
  const columnsOf = db.prepare('SELECT name FROM pragma_table_info(?)').pluck();
  return new Map(
    names.filter((name) => !name.startsWith('x_')).map((name) => [name.toLowerCase(), columnsOf.all(name) as string[]]),
  );
}

/** Wraps the tables for look-ups that do not care about case: the web console mixes cases (console.md, conventions). */
export function asIntrospection(tables: ReadonlyMap<string, readonly string[]>): Introspection {
  const known = new Map(
    [...tables].map(([table, columns]) => [table, new Set(columns.map((column) => column.toLowerCase()))]),
  );
  return {
    tables,
    has: (table, column) => {
      const columns = known.get(table.toLowerCase());
      return columns !== undefined && (column === undefined || columns.has(column.toLowerCase()));
    },
  };
}

import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Condition } from '#main/platform/db/dialect';
import { compileColumn } from './compile-column.ts';
import { compileRow, joined, rowSource } from './compile-rows.ts';
import type { Compiling } from './compile-test.ts';
import type { Criteria, RowCriteria } from './criteria.ts';
import type { RowTable } from './row-tables.ts';

/** Criteria as a condition on `hardware as h`, with one EXISTS for each: the same text on SQLite and MySQL but for dialect.ts. */
export function compileCriteria(to: Compiling, criteria: Criteria): Condition {
  switch (criteria.kind) {
    case 'all':
      return joined(
        criteria.of.map((part) => compileCriteria(to, part)),
        sql` AND `,
        sql`1 = 1`,
      );
    case 'any':
      return joined(
        criteria.of.map((part) => compileCriteria(to, part)),
        sql` OR `,
        sql`1 = 0`,
      );
    case 'not':
      return sql`NOT ${compileCriteria(to, criteria.of)}`;
    case 'column':
      return compileColumn(to, criteria.column, criteria.test);
    case 'rows': {
      const { from, where } = rowConditions(to, criteria.table, criteria.where);
      return sql`EXISTS (SELECT 1 FROM ${from} WHERE r.HARDWARE_ID = h.ID AND ${where})`;
    }
  }
}

/** The statement that lists the machines with such a row, for a copy: the child table is read once. */
export function compileRowsQuery(table: RowTable, criteria: RowCriteria | null): CompiledQuery {
  const { from, where } = rowConditions({ engine: 'sqlite' }, table, criteria);
  return sql`SELECT DISTINCT r.HARDWARE_ID FROM ${from} WHERE ${where}`.compile(sqlite);
}

function rowConditions(to: Compiling, table: RowTable, criteria: RowCriteria | null) {
  const { from, where } = rowSource(table);
  const conditions = criteria === null ? where : [...where, compileRow(to, table, criteria)];
  return { from, where: joined(conditions, sql` AND `, sql`1 = 1`) };
}

const sqlite = new Kysely<Record<never, never>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

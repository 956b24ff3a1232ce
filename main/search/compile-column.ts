import { sql } from 'kysely';
import { aggregateSql } from '#main/copy/aggregates';
import { type ColumnSpec, labelsOf } from '#main/copy/columns';
import { passes } from '#main/copy/index/passes';
import type { Test } from '#main/copy/plan';
import { type Condition, decodedQuotes, type Expression, swappedWhereDevice } from '#main/platform/db/dialect';
import { type Compiling, compileTest } from './compile-test.ts';

/** A test on a machine column as a condition on `h`, the machine's row of `hardware`. */
export function compileColumn(to: Compiling, column: ColumnSpec, test: Test): Condition {
  if (column.aggregate !== undefined) return compileTest(to, sql.raw(aggregateSql(column)), test);
  if (column.table === 'hardware') return valueTest(to, column, sql.ref(`h.${column.column}`), test);
  // Nothing said in any row, or no row at all.
  if (test.op === 'null' || test.op === 'empty') return sql`NOT ${exists(to, column, { op: 'not', of: test })}`;
  return exists(to, column, test);
}

function exists(to: Compiling, column: ColumnSpec, test: Test): Condition {
  const found = valueTest(to, column, stored(column), test);
  return sql`EXISTS (SELECT 1 FROM ${sql.ref(column.table)} c WHERE c.HARDWARE_ID = h.ID AND ${found})`;
}

/** The value in row `c`. */
function stored({ column, swapped }: ColumnSpec): Expression {
  const value = sql.ref(`c.${column}`);
  return swapped === undefined ? value : swappedWhereDevice(sql.ref('c.MODEL'), value, sql.ref(`c.${swapped}`));
}

function valueTest(to: Compiling, column: ColumnSpec, raw: Expression, test: Test): Condition {
  const { field } = column;
  const value = column.entities && column.order !== 'number' ? decodedQuotes(raw) : raw;
  if (field?.kind === 'checkbox') {
    // `A&&&B&&&` reads as `A, B`.
    return compileTest(
      to,
      sql`replace(CASE WHEN ${value} LIKE '%&&&' THEN substr(${value}, 1, length(${value}) - 3) ELSE ${value} END, '&&&', ', ')`,
      test,
    );
  }
  const labels = labelsOf(column);
  if (labels === undefined || labels.size === 0) return compileTest(to, value, test, column.order);
  // A key is stored: the labels are tested here, what is no key in the database.
  const keys = [...labels.keys()];
  const passing = keys.filter((key) => passes(test)(labels.get(key) ?? null));
  const unlisted: Condition = sql`((${value} IS NULL OR ${value} NOT IN (${sql.join(keys)})) AND ${compileTest(to, value, test)})`;
  if (passing.length === 0) return unlisted;
  return sql`((${value} IS NOT NULL AND ${value} IN (${sql.join(passing)})) OR ${unlisted})`;
}

import { sql } from 'kysely';
import { type ColumnSpec, imageFileSystems } from '#main/copy/columns';
import { passes } from '#main/copy/index/passes';
import type { Test } from '#main/copy/plan';
import { type Condition, decodedQuotes, type Expression, unlessDevicePath } from '#main/platform/db/dialect';
import { type Compiling, compileTest } from './compile-test.ts';

/** A test on a machine column as a condition on `h`, the machine's row of `hardware`. */
export function compileColumn(to: Compiling, column: ColumnSpec, test: Test): Condition {
  if (column.aggregate !== undefined) return compileTest(to, aggregate(column), test);
  if (column.table === 'hardware') return valueTest(to, column, stored('h', column), test);
  // Nothing said in any row, or no row at all.
  if (test.op === 'null' || test.op === 'empty') return sql`NOT ${exists(to, column, { op: 'not', of: test })}`;
  return exists(to, column, test);
}

function exists(to: Compiling, column: ColumnSpec, test: Test): Condition {
  const found = valueTest(to, column, storedIn(column), test);
  return sql`EXISTS (SELECT 1 FROM ${sql.ref(column.table)} c WHERE c.HARDWARE_ID = h.ID AND ${found})`;
}

/** The value in row `c`; `\\` begins a device path. */
function storedIn({ column, unlessDevice }: ColumnSpec): Expression {
  const stored = sql.ref(`c.${column}`);
  if (unlessDevice === undefined) return stored;
  return sql`CASE WHEN substr(${stored}, 1, 1) = ${'\\'} THEN ${sql.ref(`c.${unlessDevice}`)} ELSE ${stored} END`;
}

function stored(row: 'h' | 'c', { column, unlessDevice }: ColumnSpec): Expression {
  const value = sql.ref(`${row}.${column}`);
  return unlessDevice === undefined ? value : unlessDevicePath(value, sql.ref(`${row}.${unlessDevice}`));
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
  if (field === undefined || field.labels.size === 0) return compileTest(to, value, test);
  // Select and radio store a key: the labels are tested here, what is no key in the database.
  const keys = [...field.labels.keys()];
  const passing = keys.filter((key) => passes(test)(field.labels.get(key) ?? null));
  const unlisted: Condition = sql`((${value} IS NULL OR ${value} NOT IN (${sql.join(keys)})) AND ${compileTest(to, value, test)})`;
  if (passing.length === 0) return unlisted;
  return sql`((${value} IS NOT NULL AND ${value} IN (${sql.join(passing)})) OR ${unlisted})`;
}

function aggregate(column: ColumnSpec): Expression {
  const table = sql.ref(column.table);
  if (column.aggregate === 'leastPercent') {
    return sql`(SELECT min(floor(100.0 * c.FREE / c.TOTAL)) FROM ${table} c WHERE c.HARDWARE_ID = h.ID AND c.TOTAL > 0 AND coalesce(c.FILESYSTEM, '') NOT IN (${sql.join(imageFileSystems)}))`;
  }
  return sql`(SELECT sum(${sql.ref(`c.${column.column}`)}) FROM ${table} c WHERE c.HARDWARE_ID = h.ID)`;
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Order } from '#main/copy/columns';
import type { Bound, Test } from '#main/copy/plan';
import {
  addressBound,
  addressValue,
  type Condition,
  containsText,
  type Engine,
  type Expression,
  equalsText,
  foldedBound,
  foldedMac,
  foldedText,
  isEmptyValue,
  kindBounds,
  likeText,
  networkBounds,
  numberValue,
  startsWithText,
  versionBound,
  versionValue,
} from '#main/platform/db/dialect';

/**
 * Distinct values that pass a version test, looked up beforehand where the engine cannot compare versions (MySQL);
 * undefined = the engine can.
 */
export type Distinct = (test: Test) => readonly string[];

export interface Compiling {
  readonly engine: Engine;
  readonly distinct?: Distinct;
}

/** A test as a condition on a value of an order: true or false, never NULL, so that it can be negated. */
export function compileTest(to: Compiling, value: Expression, test: Test, order: Order = 'text'): Condition {
  const { engine } = to;
  const folded = order === 'mac' ? foldedMac(engine, value) : foldedText(engine, value);
  const known = (condition: RawBuilder<SqlBool>): Condition => sql`(${value} IS NOT NULL AND ${condition})`;
  switch (test.op) {
    case 'null':
      return sql`${value} IS NULL`;
    case 'empty':
      return isEmptyValue(engine, value);
    case 'not':
      return sql`NOT ${compileTest(to, value, test.of, order)}`;
    case 'contains':
      return known(containsText(folded, test.text));
    case 'starts':
      return known(startsWithText(folded, test.text));
    case 'equals':
      return known(equalsText(folded, test.text));
    case 'like':
      return known(likeText(engine, folded, test.pattern));
    case 'cidr': {
      const network = networkBounds(engine, test.network, test.bits);
      if (network === null) return sql`1 = 0`;
      return between(addressValue(engine, value), network.first, network.last, value);
    }
    case 'range':
      return range(to, value, folded, test);
  }
}

function range(to: Compiling, value: Expression, folded: Expression, test: Extract<Test, { op: 'range' }>): Condition {
  const { engine } = to;
  const { order, from, to: most } = test;
  if (order === 'number') {
    const number = numberValue(engine, value);
    return sql`coalesce(${limited(number, from, most, ({ value: bound }) => sql`${Number(bound)}`)}, 1 = 0)`;
  }
  const filled: Condition = sql`NOT ${isEmptyValue(engine, value)}`;
  if (order === 'version' && engine === 'mysql') {
    const values = to.distinct?.(test) ?? [];
    return values.length === 0 ? sql`1 = 0` : sql`(${value} IS NOT NULL AND ${value} IN (${sql.join(values)}))`;
  }
  if (order === 'version')
    return both(
      filled,
      limited(versionValue(engine, value), from, most, (bound) => versionBound(String(bound.value))),
    );
  if (order === 'ip') {
    const kind = kindBounds(engine, String((from ?? most)?.value ?? ''));
    const address = addressValue(engine, value);
    const inKind = between(address, kind.first, kind.last, value);
    return both(
      inKind,
      limited(address, from, most, (bound) => addressBound(engine, String(bound.value))),
    );
  }
  if (order === 'time') {
    // Blank text and the zero date lie before the first year. Columns may be costly views: they are named as seldom as can be.
    const real: Condition = sql`(${value} IS NOT NULL AND ${value} >= ${foldedBound('0001-01-01')})`;
    return both(
      real,
      limited(value, from, most, (bound) => foldedBound(String(bound.value))),
    );
  }
  return both(
    filled,
    limited(folded, from, most, (bound) => foldedBound(String(bound.value))),
  );
}

const both = (a: Condition, b: Condition): Condition => sql`(${a} AND ${b})`;

/** False, not NULL, for what is no address. */
const between = (key: Expression, first: Expression, last: Expression, value: Expression): Condition =>
  sql`(${value} IS NOT NULL AND coalesce(${key} BETWEEN ${first} AND ${last}, 1 = 0))`;

function limited(
  value: Expression,
  from: Bound | undefined,
  to: Bound | undefined,
  bound: (bound: Bound) => Expression,
): Condition {
  const low =
    from && (from.inclusive ? sql<SqlBool>`${value} >= ${bound(from)}` : sql<SqlBool>`${value} > ${bound(from)}`);
  const high = to && (to.inclusive ? sql<SqlBool>`${value} <= ${bound(to)}` : sql<SqlBool>`${value} < ${bound(to)}`);
  if (low !== undefined && high !== undefined) return sql`(${low} AND ${high})`;
  return low ?? high ?? sql`${value} IS NOT NULL`;
}

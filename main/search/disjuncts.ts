import type { Test } from '#main/copy/plan';
import type { RowCriteria } from './criteria.ts';
import type { RowField } from './row-tables.ts';

export interface ValueTest {
  readonly field: RowField;
  readonly test: Test;
}

const most = 64;

/** Criteria on one row as "any of these, each of which all of these" (negation inside the tests); undefined when that is too many. */
export function disjuncts(criteria: RowCriteria, negated = false): ValueTest[][] | undefined {
  switch (criteria.kind) {
    case 'value': {
      const { field, test } = criteria;
      return [[{ field, test: negated ? { op: 'not', of: test } : test }]];
    }
    case 'not':
      return disjuncts(criteria.of, !negated);
    case 'all':
    case 'any': {
      const either = (criteria.kind === 'any') !== negated;
      let rows: ValueTest[][] = either ? [] : [[]];
      for (const part of criteria.of) {
        const more = disjuncts(part, negated);
        if (more === undefined) return undefined;
        rows = either ? rows.concat(more) : product(rows, more);
        if (rows.length > most) return undefined;
      }
      return rows;
    }
  }
}

const product = (a: readonly ValueTest[][], b: readonly ValueTest[][]) =>
  a.flatMap((left) => b.map((right) => [...left, ...right]));

import type { Plan, Test } from '#main/copy/plan';
import { compileRowsQuery } from './compile.ts';
import type { Criteria, RowCriteria } from './criteria.ts';
import { disjuncts } from './disjuncts.ts';

/** Criteria as the index of a copy evaluates them: columns and software from the index, other rows by a statement. */
export function planOf(criteria: Criteria): Plan {
  switch (criteria.kind) {
    case 'all':
    case 'any':
      return { kind: criteria.kind, of: criteria.of.map(planOf) };
    case 'not':
      return { kind: 'not', of: planOf(criteria.of) };
    case 'column':
      return { kind: 'column', column: criteria.column.key, test: criteria.test };
    case 'rows':
      return (criteria.table.name === 'software' ? softwarePlan(criteria.where) : undefined) ?? statement(criteria);
  }
}

function statement({ table, where }: Extract<Criteria, { kind: 'rows' }>): Plan {
  const { sql, parameters } = compileRowsQuery(table, where);
  return { kind: 'sql', sql, params: parameters as (string | number | null)[] };
}

const indexed = ['name', 'version', 'publisher'] as const;

/** One row that passes "a or b" is a row that passes a, or one that passes b: each becomes a look-up in the software index. */
function softwarePlan(where: RowCriteria | null): Plan | undefined {
  if (where === null) return { kind: 'software' };
  const rows = disjuncts(where);
  if (
    rows === undefined ||
    rows.some((row) => row.some(({ field }) => !(indexed as readonly string[]).includes(field.name)))
  )
    return undefined;
  const plans = rows.map((row): Plan => {
    const tests = Object.fromEntries(
      indexed.map((name): [string, Test[]] => [
        name,
        row.filter(({ field }) => field.name === name).map(({ test }) => test),
      ]),
    );
    return { kind: 'software', ...Object.fromEntries(Object.entries(tests).filter(([, list]) => list.length > 0)) };
  });
  const [only, ...more] = plans;
  return only !== undefined && more.length === 0 ? only : { kind: 'any', of: plans };
}

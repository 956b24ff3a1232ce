import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Plan } from '../plan.ts';
import type { Which } from '../tasks.ts';
import { add, type Bitset, complement, emptySet, intersect, union } from './bitset.ts';
import { machinesPassing } from './column.ts';
import type { FleetIndex } from './fleet-index.ts';
import { machinesWithSoftware } from './software.ts';

/** What a task is answered from: one reader thread's connection and its index. */
export interface IndexContext {
  readonly db: Database;
  readonly index: FleetIndex;
}

/** The machines a task is about. The set may be shared: do not change it. */
export function machinesOf(context: IndexContext, which: Which): Bitset {
  const { index } = context;
  const { only, except } = which;
  const scope = which.scope === 'all' ? index.all : which.scope === 'active' ? index.active : index.archived;
  let set = which.plan === null ? scope : intersect(scope, evaluate(context, which.plan));
  if (only !== undefined) set = intersect(set, setOf(index, only));
  if (except !== undefined && except.length > 0) set = intersect(set, complement(setOf(index, except), index.machines));
  return set;
}

/** The machines that pass a plan, of any scope; kept for the next page of the same filter. */
export function evaluate(context: IndexContext, plan: Plan): Bitset {
  return context.index.sets.get(keyOf(plan), () => fresh(context, plan));
}

/** Two hundred serials make a plan of 100 kilobytes: such a one is kept by its digest. */
function keyOf(plan: Plan): string {
  const text = JSON.stringify(plan);
  return text.length < 1000 ? text : createHash('sha256').update(text).digest('base64');
}

function fresh(context: IndexContext, plan: Plan): Bitset {
  const { db, index } = context;
  const { machines } = index;
  switch (plan.kind) {
    case 'all':
      return plan.of.reduce((set: Bitset, part) => intersect(set, evaluate(context, part)), index.all);
    case 'any':
      return plan.of.reduce((set: Bitset, part) => union(set, evaluate(context, part)), emptySet(machines));
    case 'not':
      return complement(evaluate(context, plan.of), machines);
    case 'column':
      return machinesPassing(index.column(plan.column), plan.test);
    case 'software': {
      const software = index.software();
      return software === undefined ? emptySet(machines) : machinesWithSoftware(software, plan, machines);
    }
    case 'sql':
      return setOf(
        index,
        db
          .prepare(plan.sql)
          .pluck()
          .all(...plan.params) as number[],
      );
  }
}

/** A set from machine ids; what is no machine is left out. */
function setOf(index: FleetIndex, ids: readonly number[]): Bitset {
  const set = emptySet(index.machines);
  for (const id of ids) {
    const ordinal = index.ordinal(id);
    if (ordinal >= 0) add(set, ordinal);
  }
  return set;
}

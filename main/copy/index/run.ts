import type { TaskName, Tasks } from '../tasks.ts';
import { size } from './bitset.ts';
import { type IndexContext, machinesOf } from './evaluate.ts';
import { facetOf } from './facets.ts';
import { findMachines } from './find.ts';
import { inOrder, pageOf } from './order.ts';
import { seekRow } from './seek.ts';
import { totalOf } from './totals.ts';
import { valuesOf } from './values.ts';

export type { IndexContext } from './evaluate.ts';

type Runners = { readonly [T in TaskName]: (context: IndexContext, input: Tasks[T]['input']) => Tasks[T]['output'] };

const runners: Runners = {
  page(context, input) {
    const set = machinesOf(context, input);
    return { total: size(set), ids: pageOf(context.index, set, input.sort, input.offset, input.limit) };
  },
  ids(context, input) {
    const order = inOrder(context.index, machinesOf(context, input), input.sort);
    return { ids: order.map((ordinal) => context.index.ids[ordinal] ?? 0) };
  },
  count(context, input) {
    const total = machinesOf(context, { scope: input.scope, plan: null });
    return { count: size(machinesOf(context, input)), total: size(total) };
  },
  facets(context, input) {
    const set = machinesOf(context, input);
    return input.columns.map((key) => facetOf(context.index.column(key), set, input.limit));
  },
  totals(context, input) {
    const set = machinesOf(context, input);
    return input.columns.map((key) => totalOf(context.index.column(key), set));
  },
  seek: (context, input) => ({ offset: seekRow(context.index, machinesOf(context, input), input.sort, input.text) }),
  values: ({ index }, input) => valuesOf(index, input),
  find: ({ index }, input) => findMachines(index, input),
};

/** Answers one task from a copy's index: runs in a reader thread, synchronously. */
export function runTask<T extends TaskName>(
  context: IndexContext,
  task: T,
  input: Tasks[T]['input'],
): Tasks[T]['output'] {
  return runners[task](context, input);
}

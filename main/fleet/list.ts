import type { z } from 'zod';
import type { Call } from '#contract/define';
import type { Facet, FleetPage, fleet, Total } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import { cut, listTextLimit } from './cell.ts';
import { knownColumns } from './columns.ts';
import type { FleetContext } from './context.ts';
import { machineColumns } from './rows.ts';
import { sortOf, sourceOf, which, whichSelected } from './selection.ts';

type Input<M extends keyof typeof fleet> = z.output<(typeof fleet)[M]['input']>;

/** One window of the machine list: ids in order from the index, then the visible cells of those machines only. */
export async function page(context: FleetContext, input: Input<'page'>, { signal }: Call): Promise<FleetPage> {
  const copy = await context.copyOf(input.source);
  const { offset, limit } = input;
  const found = await copy.ask(
    'page',
    { ...which(input, copy, context.now), sort: sortOf(input.sort, copy), offset, limit },
    { signal },
  );
  const columns = await machineColumns(copy, found.ids, knownColumns(copy, input.columns), signal);
  return { total: found.total, ids: found.ids as MachineId[], columns };
}

/** Machines that match, and all machines of the scope. */
export async function count(
  context: FleetContext,
  input: Input<'count'>,
  { signal }: Call,
): Promise<{ count: number; total: number }> {
  const copy = await context.copyOf(input.source);
  return copy.ask('count', which(input, copy, context.now), { signal });
}

/** Most frequent values of columns among the machines that match. */
export async function facets(context: FleetContext, input: Input<'facets'>, { signal }: Call): Promise<Facet[]> {
  const copy = await context.copyOf(input.source);
  const columns = knownColumns(copy, input.columns);
  const answer = await copy.ask(
    'facets',
    { ...which(input, copy, context.now), columns: columns.map(({ key }) => key), limit: input.limit },
    { signal },
  );
  // Values come out of the index readable: quotes decoded, list keys as labels
  return answer.map((facet) => ({
    ...facet,
    values: facet.values.map(({ value, count: machines }) => ({
      value: typeof value === 'string' ? cut(value, listTextLimit) : value,
      count: machines,
    })),
  }));
}

const adds = (spec: ColumnSpec) => spec.order === 'number' && !spec.many;

/** Sum, average and extremes of the numeric columns among those asked for. */
export async function totals(context: FleetContext, input: Input<'totals'>, { signal }: Call): Promise<Total[]> {
  const copy = await context.copyOf(sourceOf(input.selection));
  const columns = knownColumns(copy, input.columns)
    .filter(adds)
    .map(({ key }) => key);
  if (columns.length === 0) return [];
  return copy.ask('totals', { ...whichSelected(input.selection, copy, context.now), columns }, { signal });
}

/** Row number of the first machine that starts with the text typed, by the first sort column or by name; -1 = none. */
export async function seek(context: FleetContext, input: Input<'seek'>, { signal }: Call): Promise<{ offset: number }> {
  const copy = await context.copyOf(input.source);
  return copy.ask(
    'seek',
    { ...which(input, copy, context.now), sort: sortOf(input.sort, copy), text: input.text },
    { signal, lane: `seek:${input.source}` },
  );
}

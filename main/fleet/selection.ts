import type { FleetFilter, Selection, Sort } from '#contract/fleet';
import type { SourceId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import type { SortBy, Which } from '#main/copy/tasks';
import { toPlan } from '#main/search/to-plan';
import type { FleetContext } from './context.ts';

/** The machines a filter is about, for the tasks of a copy; ages in it count from `now`. Throws `filter.invalid`. */
export function which(filter: Pick<FleetFilter, 'scope' | 'filter'>, copy: Copy, now?: () => Date): Which {
  return { scope: filter.scope, plan: toPlan(filter.filter, copy, now?.()) };
}

/** The sort columns this source has, in the words of the tasks. */
export function sortOf(sort: Sort, copy: Copy): SortBy[] {
  const known = new Set(copy.columns.map((spec) => spec.key));
  return sort.filter(({ key }) => known.has(key)).map(({ key, descending }) => ({ column: key, descending }));
}

/** The source a selection is in. */
export const sourceOf = (selection: Selection): SourceId =>
  selection.kind === 'picked' ? selection.source : selection.query.source;

/** A selection as the tasks take it. Picked machines may be active or archived. */
export function whichSelected(selection: Selection, copy: Copy, now?: () => Date): Which {
  if (selection.kind === 'picked') return { scope: 'all', plan: null, only: selection.ids };
  return { ...which(selection.query, copy, now), except: selection.except };
}

/** Ids of the machines of a selection that are still there, in the order of `sort`, and the copy they are in. */
export async function idsOf(
  context: FleetContext,
  selection: Selection,
  sort: Sort,
  signal: AbortSignal,
): Promise<{ copy: Copy; ids: Int32Array }> {
  const copy = await context.copyOf(sourceOf(selection));
  const { ids } = await copy.ask(
    'ids',
    { ...whichSelected(selection, copy, context.now), sort: sortOf(sort, copy) },
    { signal },
  );
  return { copy, ids };
}

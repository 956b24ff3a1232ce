import type { FleetQuery, Selection } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import type { RowKey, RowSelection } from '#renderer/ui/table/table-types.ts';

/** Keys of machine rows are the ids that the engine sent. */
const ids = (keys: ReadonlySet<RowKey>) => [...keys].filter((key): key is MachineId => typeof key === 'number');

/** The table's selection in the contract's words. */
export function toSelection(selection: RowSelection, query: FleetQuery): Selection {
  const { source, scope, filter } = query;
  return selection.kind === 'picked'
    ? { kind: 'picked', source, ids: ids(selection.keys) }
    : { kind: 'matching', query: { source, scope, filter }, except: ids(selection.except) };
}

/** All machines of a query. */
export const matching = ({ source, scope, filter }: FleetQuery): Selection => ({
  kind: 'matching',
  query: { source, scope, filter },
  except: [],
});

/** As many machines can be compared. */
const MOST_COMPARED = 6;

/** The picked machines' ids when they are few enough to compare, else none. */
export const comparable = (selection: RowSelection) =>
  selection.kind === 'picked' && selection.keys.size <= MOST_COMPARED ? ids(selection.keys) : [];

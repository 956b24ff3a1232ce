import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, FleetQuery } from '#contract/fleet';
import type { SourceId } from '#contract/identifiers';
import { usePlace } from '#renderer/client/places.ts';
import { type MachinesSearch, parseSort, writeSort } from '#renderer/client/search-params.ts';
import type { ColumnState, SortItem } from '#renderer/ui/table/table-types.ts';
import { useStable } from '#renderer/ui/useStable.ts';
import { defaultColumns, tableColumns } from './columns.ts';
import { fleetQueries } from './queries.ts';
import { useCellText } from './useCellText.ts';
import {
  areColumns,
  builtInViews,
  isModified,
  type MachineView,
  newestFirst,
  searchOf,
  withoutDefaults,
} from './views.ts';

const none: readonly Column[] = [];

/** Everything the Machines page shows, from the address bar and what is remembered: query, view, columns. */
export function useMachines(
  source: SourceId,
  search: MachinesSearch,
  onSearch: (next: MachinesSearch, replace: boolean) => void,
) {
  const { t } = useTranslation('column');
  const columnsQuery = useQuery(fleetQueries.columns(source));
  const all = columnsQuery.data ?? none;
  const byKey = useMemo(() => new Map(all.map((column) => [column.key, column])), [all]);
  const saved = useQuery(fleetQueries.views).data;
  const views = useMemo<readonly MachineView[]>(() => [...builtInViews(all), ...(saved ?? [])], [all, saved]);
  const view = views.find((candidate) => candidate.id === search.view) ?? views[0];

  const { filter = '', scope = 'active' } = search;
  const sort = useMemo(() => (search.sort ? parseSort(search.sort) : [...newestFirst]), [search.sort]);
  const [remembered, keepColumns] = usePlace<readonly ColumnState[] | null>(
    `view.${view?.id ?? 'all'}`,
    null,
    (value) => value === null || areColumns(value),
  );
  const columns = useMemo(() => {
    const known = (remembered ?? view?.columns ?? []).filter(({ key }) => byKey.has(key));
    return known.length > 0 ? known : defaultColumns(all);
  }, [remembered, view, byKey, all]);

  // Sorted, so that moving a column asks for nothing new.
  const keyText = columns
    .map(({ key }) => key)
    .toSorted()
    .join(' ');
  // Nothing is asked before the columns are known; when they cannot be had, the rows' own fault says why.
  const isKnown = columnsQuery.data !== undefined || columnsQuery.isError;
  const keys = useMemo(() => keyText.split(' ').filter(Boolean), [keyText]);
  const query = useMemo<FleetQuery>(() => ({ source, scope, filter, sort }), [source, scope, filter, sort]);
  const text = useCellText(byKey);
  const title = useCallback((column: Column) => column.label ?? t(column.key), [t]);
  const shownColumns = useMemo(() => tableColumns(columns, byKey, title), [columns, byKey, title]);

  const now = useRef(search);
  now.current = search;
  const change = useStable((patch: Partial<MachinesSearch>, replace?: boolean) =>
    onSearch(withoutDefaults({ ...now.current, ...patch }), replace ?? true),
  );
  const state = { filter, scope, sort, columns };
  return {
    all,
    byKey,
    views,
    view,
    query,
    /** Keys of the shown columns, sorted. */
    keys,
    columns,
    isKnown,
    shownColumns,
    title,
    text,
    state,
    change,
    modified: view !== undefined && isModified(view, state),
    setColumns: keepColumns,
    setSort: useCallback((next: readonly SortItem[]) => change({ sort: writeSort(next) }), [change]),
    openView: (next: MachineView) => change(searchOf(next), false),
  };
}

export type Machines = ReturnType<typeof useMachines>;

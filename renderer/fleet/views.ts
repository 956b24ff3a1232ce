import type { Column, Sort } from '#contract/fleet';
import type { View } from '#contract/search';
import { type MachinesSearch, writeSort } from '#renderer/client/search-params.ts';
import type { ColumnState, SortItem } from '#renderer/ui/table/table-types.ts';
import { defaultColumns } from './columns.ts';

/** A view as the page works with it: a saved one, or one that comes with the console. */
export interface MachineView {
  readonly id: string;
  /** Null = named by the catalogue (`view.<id>`). */
  readonly name: string | null;
  readonly filter: string;
  readonly scope: View['scope'];
  readonly sort: Sort;
  readonly columns: readonly ColumnState[];
}

export const newestFirst: Sort = [{ key: 'lastInventory', descending: true }];

/** The views that come with the console. */
export const builtInViews = (columns: readonly Column[]): readonly MachineView[] => {
  const base = { name: null, scope: 'active' as const, columns: defaultColumns(columns) };
  return [
    { ...base, id: 'all', filter: '', sort: newestFirst },
    {
      ...base,
      id: 'not-seen',
      filter: '-lastContact<=30d',
      sort: [{ key: 'lastContact', descending: false }],
      columns: withContact(columns),
    },
    { ...base, id: 'low-disk', filter: 'freePercent<10', sort: [{ key: 'freePercent', descending: false }] },
  ];
};

/** The default columns with the time of the last contact instead of the last inventory. */
const withContact = (columns: readonly Column[]) =>
  defaultColumns(columns).map((column) =>
    column.key === 'lastInventory' ? { ...column, key: 'lastContact' } : column,
  );

/** The address of the Machines page that shows a view. */
export const searchOf = ({ id, filter, scope, sort }: Omit<MachineView, 'columns'>): MachinesSearch =>
  withoutDefaults({ view: id, filter, scope, sort: writeSort(sort), open: undefined });

/** Search parameters without what is at its default, so that addresses stay short and equal ones equal. */
export function withoutDefaults(
  search: {
    readonly [K in keyof MachinesSearch]: MachinesSearch[K] | undefined;
  },
): MachinesSearch {
  const next = { ...search };
  if (next.filter === '') next.filter = undefined;
  if (next.scope === 'active') next.scope = undefined;
  if (next.sort === writeSort(newestFirst)) next.sort = undefined;
  if (next.view === 'all') next.view = undefined;
  return next;
}

export const isBuiltIn = (view: MachineView) => view.name === null;

export const sameSort = (a: readonly SortItem[], b: readonly SortItem[]) =>
  a.length === b.length &&
  a.every((item, index) => item.key === b[index]?.key && item.descending === b[index]?.descending);

/** Whether what is shown differs from the view it came from. */
export const isModified = (view: MachineView, now: Omit<MachineView, 'id' | 'name'>) =>
  view.filter.trim() !== now.filter.trim() ||
  view.scope !== now.scope ||
  !sameSort(view.sort, now.sort) ||
  JSON.stringify(view.columns) !== JSON.stringify(now.columns);

/** What is shown as a view to save. */
export const toView = (id: string, name: string, now: Omit<MachineView, 'id' | 'name'>): View => ({
  id,
  name,
  filter: now.filter,
  scope: now.scope,
  sort: now.sort.map(({ key, descending }) => ({ key, descending })),
  columns: now.columns.map(({ key, width, pinned }) => ({ key, width, pinned })),
});

/** Whether a remembered value is a list of columns. */
export const areColumns = (value: unknown): value is readonly ColumnState[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' && item !== null && 'key' in item && 'width' in item && 'pinned' in item,
  );

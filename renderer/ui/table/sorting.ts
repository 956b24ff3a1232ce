import type { SortItem } from './table-types.ts';

/** The engine sorts by at most so many columns. */
export const MAX_SORTS = 4;

/** The sort after a click on a column: up, down, up; `additive` (shift) keeps the other columns, third click removes it. */
export function nextSort(sort: readonly SortItem[], key: string, additive: boolean): readonly SortItem[] {
  const at = sort.findIndex((item) => item.key === key);
  const item = sort[at];
  if (!additive) return [{ key, descending: item && sort.length === 1 ? !item.descending : false }];
  if (!item) return [...sort.slice(0, MAX_SORTS - 1), { key, descending: false }];
  if (!item.descending) return sort.with(at, { key, descending: true });
  return sort.length === 1 ? [{ key, descending: false }] : sort.toSpliced(at, 1);
}

/** What aria-sort says of a column; only the first sort column may say so (WAI-ARIA). */
export function ariaSort(sort: readonly SortItem[], key: string) {
  const first = sort[0];
  if (first?.key !== key) return undefined;
  return first.descending ? ('descending' as const) : ('ascending' as const);
}

import type { RowKey, RowSelection } from './table-types.ts';

export const nothing: RowSelection = { kind: 'picked', keys: new Set() };
export const everything: RowSelection = { kind: 'matching', except: new Set() };

/** The selection of exactly these rows. */
export const pick = (keys: Iterable<RowKey>): RowSelection => ({ kind: 'picked', keys: new Set(keys) });

/** Whether a row is selected. */
export const isSelected = (selection: RowSelection, key: RowKey) =>
  selection.kind === 'picked' ? selection.keys.has(key) : !selection.except.has(key);

/** The selection with one row turned over. */
export function toggle(selection: RowSelection, key: RowKey): RowSelection {
  const keys = new Set(selection.kind === 'picked' ? selection.keys : selection.except);
  if (!keys.delete(key)) keys.add(key);
  return selection.kind === 'picked' ? { kind: 'picked', keys } : { kind: 'matching', except: keys };
}

/** The selection with these rows added. */
export function add(selection: RowSelection, keys: Iterable<RowKey>): RowSelection {
  if (selection.kind === 'picked') return { kind: 'picked', keys: new Set([...selection.keys, ...keys]) };
  const except = new Set(selection.except);
  for (const key of keys) except.delete(key);
  return { kind: 'matching', except };
}

/** How many rows are selected of a list of `total`. */
export const selectedCount = (selection: RowSelection, total: number) =>
  selection.kind === 'picked' ? selection.keys.size : Math.max(0, total - selection.except.size);

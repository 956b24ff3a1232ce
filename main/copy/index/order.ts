import type { SortBy } from '../tasks.ts';
import { type Bitset, has, members, size } from './bitset.ts';
import { sortCode } from './column.ts';
import type { FleetIndex } from './fleet-index.ts';

/**
 * All machines in sort order: by each column's order key (NULL first ascending, last descending), then id ascending.
 * Counting sort from the last column to the first, kept for the next page.
 */
export function permutation(index: FleetIndex, sort: readonly SortBy[]): Int32Array {
  return index.orders.get(JSON.stringify(sort), () => {
    let order = new Int32Array(index.machines);
    for (let i = 0; i < order.length; i += 1) order[i] = i;
    for (const { column, descending } of sort.toReversed()) {
      order = sortedBy(order, ranksOf(index, column), index.column(column).dictionary.size + 1, descending);
    }
    return order;
  });
}

/** A page of the machines in `set`, as ids in sort order. */
export function pageOf(
  index: FleetIndex,
  set: Bitset,
  sort: readonly SortBy[],
  offset: number,
  limit: number,
): number[] {
  const page: number[] = [];
  const order = permutation(index, sort);
  let skip = offset;
  for (let i = 0; i < order.length && page.length < limit; i += 1) {
    const ordinal = order[i] ?? 0;
    if (!has(set, ordinal)) continue;
    if (skip > 0) skip -= 1;
    else page.push(index.ids[ordinal] ?? 0);
  }
  return page;
}

/** All machines in `set` as ordinals in sort order. */
export function inOrder(index: FleetIndex, set: Bitset, sort: readonly SortBy[]): Int32Array {
  if (sort.length === 0) return members(set);
  const out = new Int32Array(size(set));
  let at = 0;
  for (const ordinal of permutation(index, sort)) {
    if (!has(set, ordinal)) continue;
    out[at] = ordinal;
    at += 1;
  }
  return out;
}

function ranksOf(index: FleetIndex, key: string): Uint32Array {
  const column = index.column(key);
  const ranks = column.dictionary.ranks();
  const out = new Uint32Array(index.machines);
  for (let i = 0; i < out.length; i += 1) {
    const code = sortCode(column, i);
    out[i] = ranks === undefined ? code : (ranks[code] ?? 0);
  }
  return out;
}

/** Stable counting sort; equal ranks keep their order in both directions. */
function sortedBy(
  order: Int32Array<ArrayBuffer>,
  ranks: Uint32Array,
  kinds: number,
  descending: boolean,
): Int32Array<ArrayBuffer> {
  const starts = new Uint32Array(kinds + 1);
  const place = (ordinal: number) => (descending ? kinds - 1 - (ranks[ordinal] ?? 0) : (ranks[ordinal] ?? 0));
  for (let i = 0; i < order.length; i += 1) {
    const at = place(i) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let i = 0; i < kinds; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const out = new Int32Array(order.length);
  for (const ordinal of order) {
    const at = place(ordinal);
    const next = starts[at] ?? 0;
    out[next] = ordinal;
    starts[at] = next + 1;
  }
  return out;
}

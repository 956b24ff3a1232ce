import type { Cell } from '#contract/identifiers';
import { type Bitset, has } from './bitset.ts';
import type { IndexColumn } from './column.ts';
import { shown } from './dictionary.ts';

/** How many machines of a set have each value; values that `=` finds together count as one, shown as most often written. */
export function facetOf(
  column: IndexColumn,
  set: Bitset,
  limit: number,
): { key: string; values: { value: Cell; count: number }[]; distinct: number } {
  const spelled = countCodes(column, set);
  const first = column.dictionary.ranks();
  const counts = first === undefined ? spelled : mergedCounts(column, set, spelled, first);
  const { top, distinct } = topCodes(counts, limit);
  const values = top.map((code) => ({
    value: shown(column.dictionary, first === undefined ? code : usualSpelling(code, spelled, first)),
    count: counts[code] ?? 0,
  }));
  return { key: column.key, values, distinct };
}

/** Machines of the set by code; a machine without value counts for code 0. */
export function countCodes({ dictionary, codes, offsets, machines }: IndexColumn, set: Bitset): Uint32Array {
  const counts = new Uint32Array(dictionary.size + 1);
  for (let i = 0; i < machines; i += 1) {
    if (!has(set, i)) continue;
    if (offsets === undefined) {
      const code = codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      continue;
    }
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? 0;
    if (start === end) counts[0] = (counts[0] ?? 0) + 1;
    for (let at = start; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** Machines by the first of the codes with the same key; two spellings in one machine count once. */
function mergedCounts(
  { codes, offsets, machines }: IndexColumn,
  set: Bitset,
  spelled: Uint32Array,
  first: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(spelled.length);
  counts[0] = spelled[0] ?? 0;
  if (offsets === undefined) {
    for (let code = 1; code < spelled.length; code += 1) {
      const own = first[code] ?? code;
      counts[own] = (counts[own] ?? 0) + (spelled[code] ?? 0);
    }
    return counts;
  }
  for (let i = 0; i < machines; i += 1) {
    if (!has(set, i)) continue;
    let last = 0;
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at += 1) {
      const own = first[codes[at] ?? 0] ?? 0;
      if (own !== last) counts[own] = (counts[own] ?? 0) + 1;
      last = own;
    }
  }
  return counts;
}

/** Of the codes with the same key as `first` the one that most machines have. */
function usualSpelling(code: number, spelled: Uint32Array, first: Uint32Array): number {
  let best = code;
  for (let next = code + 1; first[next] === code; next += 1)
    if ((spelled[next] ?? 0) > (spelled[best] ?? 0)) best = next;
  return best;
}

/** The `limit` codes with the highest counts, highest first, equal counts in value order; and how many codes count at all. */
export function topCodes(counts: Uint32Array, limit: number): { top: number[]; distinct: number } {
  const top: number[] = [];
  let distinct = 0;
  for (let code = 0; code < counts.length; code += 1) {
    if ((counts[code] ?? 0) === 0) continue;
    distinct += 1;
    keepTop(top, code, counts, limit);
  }
  return { top, distinct };
}

function keepTop(top: number[], code: number, counts: Uint32Array, limit: number): void {
  const count = counts[code] ?? 0;
  if (top.length === limit && count <= (counts[top[limit - 1] ?? 0] ?? 0)) return;
  let low = 0;
  let high = top.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((counts[top[middle] ?? 0] ?? 0) >= count) low = middle + 1;
    else high = middle;
  }
  top.splice(low, 0, code);
  if (top.length > limit) top.pop();
}

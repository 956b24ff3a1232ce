import type { Cell } from '#contract/identifiers';
import { type Bitset, has } from './bitset.ts';
import type { IndexColumn } from './column.ts';
import { shown } from './dictionary.ts';

/** How many machines of a set have each value; values that fold to the same text count as one, shown as most often written. */
export function facetOf(
  column: IndexColumn,
  set: Bitset,
  limit: number,
): { key: string; values: { value: Cell; count: number }[]; distinct: number } {
  const counts = countCodes(column, set);
  const same = column.dictionary.same();
  const best = mergeSame(counts, same);
  const { top, distinct } = topCodes(counts, limit);
  const values = top.map((code) => ({
    value: shown(column.dictionary, best?.get(code) ?? code),
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

/** Moves the counts of equal texts to the first of them; gives the spelling to show for it. */
function mergeSame(counts: Uint32Array, same: Uint32Array | undefined): Map<number, number> | undefined {
  if (same === undefined) return undefined;
  const spelling = new Map<number, number>();
  const most = new Map<number, number>();
  for (let code = 1; code < counts.length; code += 1) {
    const first = same[code] ?? code;
    const count = counts[code] ?? 0;
    if (first === code || count === 0) continue;
    if (!most.has(first)) {
      most.set(first, counts[first] ?? 0);
      spelling.set(first, first);
    }
    if (count > (most.get(first) ?? 0)) {
      most.set(first, count);
      spelling.set(first, code);
    }
    counts[first] = (counts[first] ?? 0) + count;
    counts[code] = 0;
  }
  return spelling;
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

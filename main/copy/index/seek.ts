import { fold } from '#main/platform/fold';
import type { SortBy } from '../tasks.ts';
import { type Bitset, has } from './bitset.ts';
import { sortCode } from './column.ts';
import type { FleetIndex } from './fleet-index.ts';
import { permutation } from './order.ts';

/** Row number of the first machine whose first sort column starts with the text; -1 = none. */
export function seekRow(index: FleetIndex, set: Bitset, sort: readonly SortBy[], text: string): number {
  const [first] = sort;
  if (first === undefined) return -1;
  const column = index.column(first.column);
  const pass = column.dictionary.matching({ op: 'starts', text: fold(text) });
  let row = 0;
  for (const ordinal of permutation(index, sort)) {
    if (!has(set, ordinal)) continue;
    const code = sortCode(column, ordinal);
    if (code !== 0 && pass[code] === 1) return row;
    row += 1;
  }
  return -1;
}

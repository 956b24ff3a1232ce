import type { SortBy } from '../tasks.ts';
import { type Bitset, has } from './bitset.ts';
import { type IndexColumn, sortCode } from './column.ts';
import type { FleetIndex } from './fleet-index.ts';
import { permutation } from './order.ts';
import { foldedFor } from './order-key.ts';

/**
 * Row number, in the order of `sort`, of the first machine that starts with the text: in the first sort column where that
 * holds text, else by name, since nobody types dates and sizes ahead. Versions and addresses are asked first, then the name.
 * -1 = none.
 */
export function seekRow(index: FleetIndex, set: Bitset, sort: readonly SortBy[], text: string): number {
  const first = sort[0] && index.column(sort[0].column);
  const order = first?.dictionary.order ?? 'number';
  const asked = order === 'number' || order === 'time' ? undefined : first;
  const row = asked === undefined ? -1 : firstRow(index, set, sort, asked, text);
  if (row >= 0 || order === 'text' || !index.keys.includes('name')) return row;
  return firstRow(index, set, sort, index.column('name'), text);
}

function firstRow(index: FleetIndex, set: Bitset, sort: readonly SortBy[], column: IndexColumn, text: string): number {
  const pass = column.dictionary.matching({ op: 'starts', text: foldedFor(column.dictionary.order, text) });
  let row = 0;
  for (const ordinal of permutation(index, sort)) {
    if (!has(set, ordinal)) continue;
    const code = sortCode(column, ordinal);
    if (code !== 0 && pass[code] === 1) return row;
    row += 1;
  }
  return -1;
}

import type { Cell } from '#contract/identifiers';
import type { Bitset } from './bitset.ts';
import type { IndexColumn } from './column.ts';
import { shown } from './dictionary.ts';
import { countCodes } from './facets.ts';

/** Sum, average and extremes of a column over a set of machines; of text columns only count and extremes. */
export function totalOf(column: IndexColumn, set: Bitset) {
  const { dictionary } = column;
  const counts = countCodes(column, set);
  let [count, sum, least, most] = [0, 0, 0, 0];
  for (let code = 1; code < counts.length; code += 1) {
    const times = counts[code] ?? 0;
    if (times === 0) continue;
    if (least === 0) least = code;
    most = code;
    count += times;
    if (dictionary.order === 'number') sum += times * Number(dictionary.value(code));
  }
  const average = dictionary.order === 'number' && count > 0 ? sum / count : null;
  const cell = (code: number): Cell => shown(dictionary, code);
  return { key: column.key, count, sum, average, least: cell(least), most: cell(most) };
}

import type { Order } from '../columns.ts';
import { toBlob } from './blob.ts';
import type { DictionaryMeta } from './meta.ts';
import { compareBytes, foldedFor, keyIsFold, orderKey } from './order-key.ts';
import type { IndexSink } from './store.ts';
import { writeTexts } from './text-list.ts';
import { tiesOf } from './ties.ts';

/** Sorts distinct values, writes them as a dictionary, and gives the code (from 1) of each value in the order given. */
export function writeDictionary(
  sink: IndexSink,
  name: string,
  order: Order,
  values: readonly (string | number)[],
): { meta: DictionaryMeta; codes: Uint32Array } {
  const sorted = order === 'number' ? sortNumbers(values) : sortTexts(order, values);
  const codes = new Uint32Array(values.length);
  for (const [i, entry] of sorted.entries()) codes[entry.index] = i + 1;
  const size = values.length;
  if (order === 'number') {
    sink.put(`${name}.key`, toBlob(Float64Array.from(sorted, (entry) => Number(values[entry.index]))));
    return { meta: { size, order, keyTies: false }, codes };
  }
  const folds = sorted.map((entry) => entry.fold);
  const keys = sorted.map((entry) => entry.key);
  const texts = sorted.map((entry) => String(values[entry.index]));
  sink.put(`${name}.text`, writeTexts(texts, 'utf8'));
  sink.put(`${name}.fold`, writeTexts(folds, 'utf8'));
  if (!keyIsFold(order)) sink.put(`${name}.key`, writeTexts(keys, 'latin1'));
  const keyTies = tiesOf(keys);
  if (keyTies !== undefined) sink.put(`${name}.keyTies`, toBlob(keyTies));
  return { meta: { size, order, keyTies: keyTies !== undefined }, codes };
}

interface Entry {
  readonly index: number;
  readonly key: string;
  readonly fold: string;
}

function sortNumbers(values: readonly (string | number)[]): Entry[] {
  const entries = values.map((_, index) => ({ index, key: '', fold: '' }));
  return entries.sort((a, b) => Number(values[a.index]) - Number(values[b.index]));
}

function sortTexts(order: Order, values: readonly (string | number)[]): Entry[] {
  const entries = values.map((value, index) => {
    const folded = foldedFor(order, String(value));
    return { index, key: keyIsFold(order) ? folded : orderKey(order, folded), fold: folded };
  });
  const text = (entry: Entry) => String(values[entry.index]);
  return entries.sort(
    (a, b) => compareBytes(a.key, b.key) || compareBytes(a.fold, b.fold) || compareBytes(text(a), text(b)),
  );
}

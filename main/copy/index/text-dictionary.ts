import { isBlank } from '#main/platform/fold';
import { literalOf, matchesLike } from '#main/platform/like';
import { cidrKeys } from '#main/platform/order/ip-key';
import type { Order } from '../columns.ts';
import type { Test } from '../plan.ts';
import { IndexDamaged } from './blob.ts';
import { type Dictionary, inverted } from './dictionary.ts';
import type { DictionaryMeta } from './meta.ts';
import { keyIsFold } from './order-key.ts';
import { type KeyBound, keyBounds, passes } from './passes.ts';
import type { IndexStore } from './store.ts';
import { countBelow, readTexts, scanTexts, type TextList, textAt } from './text-list.ts';
import { firstOfRuns } from './ties.ts';

/** Distinct texts by order key. Stored texts are read only when a value is asked for. */
export function textDictionary(
  store: IndexStore,
  name: string,
  meta: DictionaryMeta,
  order: Exclude<Order, 'number'>,
): Dictionary {
  const { size } = meta;
  const load = (part: string): TextList => {
    const blob = store.get(`${name}.${part}`);
    if (blob === undefined) throw new IndexDamaged(`${name}.${part} is missing`);
    return readTexts(blob, size);
  };
  // Sorting needs codes alone: texts are read when something is looked for.
  let foldList: TextList | undefined;
  const folds = () => {
    foldList ??= load('fold');
    return foldList;
  };
  let keys: TextList | undefined;
  let texts: TextList | undefined;
  let emptyMask: Uint8Array | undefined;
  let ranks: Uint32Array | undefined;

  const blanks = () =>
    fill((out) => {
      const { bytes, offsets } = folds();
      for (let entry = 0; entry < size; entry += 1) {
        // Nearly every text is told apart by its first byte
        const start = offsets[entry] ?? 0;
        if ((start === offsets[entry + 1] || (bytes[start] ?? 0) <= 0x20) && isBlank(textAt(folds(), entry)))
          mark(out, entry);
      }
    });
  const fill = (write: (out: Uint8Array) => void) => {
    const out = new Uint8Array(size + 1);
    write(out);
    return out;
  };
  const empty = () => {
    if (emptyMask !== undefined) return emptyMask;
    const out = blanks();
    out[0] = 1;
    scanTexts(folds(), zeroDate, (entry, starts) => starts && mark(out, entry));
    emptyMask = out;
    return out;
  };
  const between = (from: KeyBound | undefined, to: KeyBound | undefined) => {
    const encoding = keyIsFold(order) ? 'utf8' : 'latin1';
    keys ??= keyIsFold(order) ? folds() : load('key');
    const low = from ? countBelow(keys, Buffer.from(from.key, encoding), !from.inclusive) : 0;
    const high = to ? countBelow(keys, Buffer.from(to.key, encoding), to.inclusive) : size;
    const out = new Uint8Array(size + 1);
    if (low < high) out.fill(1, low + 1, high + 1);
    const none = empty();
    for (let code = 0; code <= size; code += 1) if (none[code] === 1) out[code] = 0;
    return out;
  };
  const each = (pass: (value: string) => boolean) =>
    fill((out) => {
      for (let entry = 0; entry < size; entry += 1) if (pass(textAt(folds(), entry))) mark(out, entry);
    });

  const matching = (test: Test): Uint8Array => {
    switch (test.op) {
      case 'null':
        return fill((out) => out.fill(1, 0, 1));
      case 'empty':
        return empty().slice();
      case 'not':
        return inverted(matching(test.of));
      case 'contains':
        return fill((out) => scanTexts(folds(), Buffer.from(test.text), (entry) => mark(out, entry)));
      case 'starts':
        return fill((out) => scanTexts(folds(), Buffer.from(test.text), (entry, starts) => starts && mark(out, entry)));
      case 'equals':
        return fill((out) =>
          scanTexts(folds(), Buffer.from(test.text), (entry, _, whole) => whole && mark(out, entry)),
        );
      case 'like':
        return fill((out) =>
          scanTexts(
            folds(),
            Buffer.from(literalOf(test.pattern)),
            (entry) => matchesLike(test.pattern, textAt(folds(), entry)) && mark(out, entry),
          ),
        );
      case 'cidr': {
        if (order !== 'ip') return each(passes(test));
        const network = cidrKeys(test.network, test.bits);
        if (network === null) return new Uint8Array(size + 1);
        return between({ key: network.first, inclusive: true }, { key: network.last, inclusive: true });
      }
      case 'range': {
        const sameOrder =
          test.order === order || (keyIsFold(order) && (test.order === 'text' || test.order === 'time'));
        if (test.order === 'number' || !sameOrder) return each(passes(test));
        const bounds = keyBounds(test.order, test.from, test.to);
        return between(bounds.from, bounds.to);
      }
    }
  };

  const ranksOf = () => {
    if (meta.keyTies) ranks ??= firstOfRuns(store.get(`${name}.keyTies`), size);
    return ranks;
  };

  return {
    size,
    order,
    matching,
    closeness: (text) =>
      fill((out) =>
        scanTexts(folds(), Buffer.from(text), (entry, starts, whole) => {
          out[entry + 1] = whole ? 3 : starts ? 2 : 1;
        }),
      ),
    value(code) {
      if (code === 0) return null;
      texts ??= load('text');
      return textAt(texts, code - 1);
    },
    folded: (code) => (code === 0 ? '' : textAt(folds(), code - 1)),
    check() {
      folds();
      load('text');
      if (!keyIsFold(order)) load('key');
      ranksOf();
    },
    ranks: ranksOf,
  };
}

const zeroDate = Buffer.from('0000-00-00');

const mark = (out: Uint8Array, entry: number) => {
  out[entry + 1] = 1;
};

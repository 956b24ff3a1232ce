import { IndexDamaged, readFloats } from './blob.ts';
import type { Dictionary } from './dictionary.ts';
import { passes } from './passes.ts';
import type { IndexStore } from './store.ts';

/** Distinct numbers, ascending. */
export function numberDictionary(store: IndexStore, name: string, size: number): Dictionary {
  const blob = store.get(`${name}.key`);
  if (blob === undefined) throw new IndexDamaged(`${name}.key is missing`);
  const numbers = readFloats(blob, size);
  for (let i = 1; i < size; i += 1)
    if (!((numbers[i - 1] ?? 0) < (numbers[i] ?? 0))) throw new IndexDamaged(`${name} is not sorted`);
  return {
    size,
    order: 'number',
    matching(test) {
      const pass = passes(test);
      const out = new Uint8Array(size + 1);
      out[0] = pass(null) ? 1 : 0;
      for (let code = 1; code <= size; code += 1) out[code] = pass(numbers[code - 1] ?? null) ? 1 : 0;
      return out;
    },
    closeness(text) {
      const out = new Uint8Array(size + 1);
      for (let code = 1; code <= size; code += 1) {
        const own = String(numbers[code - 1]);
        out[code] = own === text ? 3 : own.startsWith(text) ? 2 : own.includes(text) ? 1 : 0;
      }
      return out;
    },
    value: (code) => (code === 0 ? null : (numbers[code - 1] ?? null)),
    folded: (code) => (code === 0 ? '' : String(numbers[code - 1])),
    check: () => undefined,
    ranks: () => undefined,
  };
}

/** A set of machine ordinals (0 .. machines - 1), one bit each; bits beyond the last machine are always 0. */
export type Bitset = Uint32Array<ArrayBuffer>;

/** An empty set for `machines` ordinals. */
export function emptySet(machines: number): Bitset {
  return new Uint32Array(Math.ceil(machines / 32));
}

/** The set of all ordinals. */
export function fullSet(machines: number): Bitset {
  return complement(emptySet(machines), machines);
}

/** Puts one ordinal into the set. */
export function add(set: Bitset, ordinal: number): void {
  const word = ordinal >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (ordinal & 31));
}

/** Whether the ordinal is in the set. */
export function has(set: Bitset, ordinal: number): boolean {
  return ((set[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
}

/** A new set: the ordinals in both. */
export function intersect(a: Bitset, b: Bitset): Bitset {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return out;
}

/** A new set: the ordinals in either. */
export function union(a: Bitset, b: Bitset): Bitset {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return out;
}

/** A new set: the ordinals not in `set`. */
export function complement(set: Bitset, machines: number): Bitset {
  const out = new Uint32Array(set.length);
  for (let i = 0; i < out.length; i += 1) out[i] = ~(set[i] ?? 0);
  const rest = machines & 31;
  const last = out.length - 1;
  if (rest !== 0) out[last] = (out[last] ?? 0) & ((1 << rest) - 1);
  return out;
}

/** How many ordinals are in the set. */
export function size(set: Bitset): number {
  let count = 0;
  for (let i = 0; i < set.length; i += 1) {
    let word = set[i] ?? 0;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** The ordinals in the set, ascending. */
export function members(set: Bitset): Int32Array {
  const out = new Int32Array(size(set));
  let at = 0;
  for (let i = 0; i < set.length; i += 1) {
    let word = set[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      out[at] = (i << 5) + 31 - Math.clz32(lowest);
      at += 1;
      word ^= lowest;
    }
  }
  return out;
}

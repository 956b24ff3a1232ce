/** A small repeatable generator: the same seed and keys give the same numbers on every machine and engine. */
export interface Random {
  /** 0 <= x < 1. */
  unit(): number;
  /** Whole number below n. */
  int(n: number): number;
  /** Whole number from..to, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Index drawn by cumulative weights that end at their sum. */
  weighted(cumulative: ArrayLike<number>): number;
  /** n characters of an alphabet. */
  text(n: number, alphabet: string): string;
}

export const hexDigits = '0123456789ABCDEF';
export const digits = '0123456789';
/** Capitals and digits without those that read alike: what serial numbers are made of. */
export const serialCharacters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A generator for a seed and the keys of what is drawn, so that a change in one place moves nothing elsewhere. */
export function createRandom(seed: number, ...keys: number[]): Random {
  let state = keys.reduce((hash, key) => mix(hash ^ mix(key + 0x9e3779b9)), mix(seed | 0));
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (n: number) => Math.floor(unit() * n);
  return {
    unit,
    int,
    between: (from, to) => from + int(to - from + 1),
    chance: (probability) => unit() < probability,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
    weighted: (cumulative) => search(cumulative, unit() * (cumulative[cumulative.length - 1] ?? 0)),
    text: (n, alphabet) => {
      let text = '';
      for (let i = 0; i < n; i++) text += alphabet[int(alphabet.length)];
      return text;
    },
  };
}

/** Running sums of weights, for `weighted`. */
export function cumulate(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    sums[i] = sum;
  });
  return sums;
}

/** Scrambles 32 bits; the same number always gives the same number. */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function search(cumulative: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

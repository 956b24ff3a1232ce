import type { Cell } from '#contract/identifiers';
import type { Order } from '../columns.ts';
import type { Test } from '../plan.ts';

/** The distinct values of a column, sorted by order key; code 0 is NULL, code n the n-th value. */
export interface Dictionary {
  /** Distinct values, NULL not counted. */
  readonly size: number;
  readonly order: Order;
  /** For each code 0..size: 1 when the value passes the test. */
  matching(test: Test): Uint8Array;
  /** For each code how well the folded text fits: 3 it is the value, 2 the value starts with it, 1 contains it, 0 not at all. */
  closeness(text: string): Uint8Array;
  value(code: number): Cell;
  /** The value as it compares. */
  folded(code: number): string;
  /** Reads every part; throws IndexDamaged when one is missing or does not fit. */
  check(): void;
  /** For each code the first code with the same key: these sort together and facets count them as one. Undefined = the code itself. */
  ranks(): Uint32Array | undefined;
}

/** The codes that pass all tests. */
export function matchingAll(dictionary: Dictionary, tests: readonly Test[]): Uint8Array {
  const out = new Uint8Array(dictionary.size + 1).fill(1);
  for (const test of tests) {
    const one = dictionary.matching(test);
    for (let code = 0; code < out.length; code += 1) out[code] = (out[code] ?? 0) & (one[code] ?? 0);
  }
  return out;
}

/** 1 for the codes that do not pass. */
export function inverted(pass: Uint8Array): Uint8Array {
  return pass.map((bit) => bit ^ 1);
}

/** A value for a list of values: of a very long text only the beginning. */
export function shown(dictionary: Dictionary, code: number): Cell {
  const value = dictionary.value(code);
  return typeof value === 'string' && value.length > 1000 ? `${value.slice(0, 1000)}…` : value;
}

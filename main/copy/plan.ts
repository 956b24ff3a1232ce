/**
 * A filter as the index of a copy evaluates it: plain data, so that it crosses to a reader thread. Built by main/search
 * from criteria; knows no field names of the filter language, only columns (main/copy/columns.ts) and SQL.
 */
export type Plan =
  | { readonly kind: 'all'; readonly of: readonly Plan[] }
  | { readonly kind: 'any'; readonly of: readonly Plan[] }
  | { readonly kind: 'not'; readonly of: Plan }
  | { readonly kind: 'column'; readonly column: string; readonly test: Test }
  /** Machines with one software row whose name, version and publisher pass all tests given. */
  | { readonly kind: 'software'; readonly name?: Tests; readonly version?: Tests; readonly publisher?: Tests }
  /** Machines whose id the statement returns (first column): for what no column or posting list covers. */
  | { readonly kind: 'sql'; readonly sql: string; readonly params: readonly (string | number | null)[] };

/** All of them must pass on the same value. */
export type Tests = readonly Test[];

/** A test on one value. Text is given folded (main/platform/fold.ts) and compares with the folded value. */
export type Test =
  | { readonly op: 'contains' | 'starts' | 'equals'; readonly text: string }
  /** `*` any run, `?` one character, both on the folded text; everything else is literal. */
  | { readonly op: 'like'; readonly pattern: string }
  | {
      readonly op: 'range';
      readonly order: 'text' | 'number' | 'time' | 'version' | 'ip' | 'mac';
      readonly from?: Bound;
      readonly to?: Bound;
    }
  | { readonly op: 'cidr'; readonly network: string; readonly bits: number }
  /** No value at all (SQL NULL, or no row in the child table). */
  | { readonly op: 'null' }
  /** NULL, blank text, and for times the zero date. */
  | { readonly op: 'empty' }
  | { readonly op: 'not'; readonly of: Test };

export interface Bound {
  readonly value: string | number;
  readonly inclusive: boolean;
}

import type { FilterProblemCode } from '#contract/filter-problem';
import type { FilterProblem } from '#contract/search';
import type { Span } from './syntax.ts';

/** Thrown inside the reading of a filter and caught at its door: callers get a FilterProblem as a value. */
export class FilterError extends Error {
  readonly problem: FilterProblem;

  constructor(code: FilterProblemCode, { start, end }: Span, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.problem = { code, params, start, end };
  }
}

/** A value, or why there is none. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FilterProblem };

/** Runs a reading step; anything but a FilterError is a bug and goes on. */
export function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof FilterError) return { ok: false, problem: error.problem };
    throw error;
  }
}

import type { Scope } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Plan, Test } from './plan.ts';

/** The machines a task is about: those of the scope that pass the plan (null = all of the scope). */
export interface Which {
  readonly scope: Scope;
  readonly plan: Plan | null;
  /** Narrowed to these ids, or all but these. */
  readonly only?: readonly number[];
  readonly except?: readonly number[];
}

export interface SortBy {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * What a reader thread answers from the index of a copy (main/copy/index). Order of ids: the sort columns by fold, then
 * id ascending, the same as `ORDER BY fold(column), ID`; NULL sorts first ascending, last descending, as both engines do.
 */
export interface Tasks {
  page: {
    input: Which & { sort: readonly SortBy[]; offset: number; limit: number };
    output: { total: number; ids: number[] };
  };
  /** All ids in order, for exports. */
  ids: { input: Which & { sort: readonly SortBy[] }; output: { ids: Int32Array } };
  count: { input: Which; output: { count: number; total: number } };
  facets: {
    input: Which & { columns: readonly string[]; limit: number };
    output: { key: string; values: { value: Cell; count: number }[]; distinct: number }[];
  };
  totals: {
    input: Which & { columns: readonly string[] };
    output: { key: string; count: number; sum: number; average: number | null; least: Cell; most: Cell }[];
  };
  seek: { input: Which & { sort: readonly SortBy[]; text: string }; output: { offset: number } };
  /** Distinct values of a column (or `software.name`, `software.version`, `software.publisher`) that pass, most frequent first. */
  values: { input: { column: string; test: Test | null; limit: number }; output: { value: Cell; count: number }[] };
  /** Machines with a value that contains one of the folded texts asked of its column; those that start with it first. */
  find: {
    input: { columns: readonly { key: string; texts: readonly string[] }[]; limit: number };
    output: { hits: { id: number; column: string; value: string }[]; total: number };
  };
}

export type TaskName = keyof Tasks;

import type { ColumnSpec } from '#main/copy/columns';
import type { Test } from '#main/copy/plan';
import type { RowField, RowTable } from './row-tables.ts';

/** A filter with every name and value understood: what compile.ts turns to SQL and plan.ts to a plan. */
export type Criteria =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Criteria[] }
  | { readonly kind: 'not'; readonly of: Criteria }
  /** A value of the column passes; `null` and `empty`: none says something. */
  | { readonly kind: 'column'; readonly column: ColumnSpec; readonly test: Test }
  /** One row of the table passes; null = there is a row. */
  | { readonly kind: 'rows'; readonly table: RowTable; readonly where: RowCriteria | null };

export type RowCriteria =
  | { readonly kind: 'all' | 'any'; readonly of: readonly RowCriteria[] }
  | { readonly kind: 'not'; readonly of: RowCriteria }
  | { readonly kind: 'value'; readonly field: RowField; readonly test: Test };

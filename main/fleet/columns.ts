import type { Column } from '#contract/fleet';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';

/** The machine columns of a source as the page chooses from them. Lists of values have no order to sort by. */
export function contractColumns(specs: readonly ColumnSpec[]): Column[] {
  return specs.map((spec) => ({
    key: spec.key,
    label: spec.label ?? null,
    group: spec.group,
    format: spec.format,
    sortable: !spec.many && !spec.masked,
    facet: spec.facet,
  }));
}

/** The columns asked for that this source has: a view saved elsewhere may name others, which are left out. */
export function knownColumns(copy: Copy, keys: readonly string[]): ColumnSpec[] {
  const byKey = new Map(copy.columns.map((spec) => [spec.key, spec]));
  return [...new Set(keys)].map((key) => byKey.get(key)).filter((spec) => spec !== undefined);
}

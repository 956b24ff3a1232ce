import type { Section } from '#contract/fleet';
import { sectionSpecs } from './sections/index.ts';
import type { CompareRule } from './sections/spec.ts';

/** Sections that have code of their own. Notes are no difference in how machines are set up. */
const special: Readonly<Record<string, CompareRule>> = {
  host: { by: ['host'], values: [] },
  cve: { by: ['cve', 'name'], values: ['version', 'cvss'] },
  deployments: { by: ['package', 'fileId'], values: ['state', 'status'] },
  groups: { by: ['name'], values: ['membership'] },
  options: { by: ['option'], values: ['meaning', 'value', 'unit'] },
};

const told: ReadonlyMap<string, CompareRule | undefined> = new Map(
  sectionSpecs.map((spec) => [spec.key, spec.compare] as const),
);

/**
 * How machines are compared by a section; null when they are not. Of an extension's table every column names the row:
 * nobody knows which of them matter. Of a tab of the admin data every field counts.
 */
export function compareRule({ key, known, columns }: Section): CompareRule | null {
  const every = columns.map((column) => column.key);
  if (!known) return { by: every, values: [] };
  if (/^admindata\d*$/.test(key)) return { by: [], values: every };
  return special[key] ?? told.get(key) ?? null;
}

import type { Copy } from '#main/copy/copy';
import { planSection, type SectionPlan } from './section-plan.ts';
import { sectionSpecs } from './sections/index.ts';
import type { SectionSpec } from './sections/spec.ts';
import { columnsOf } from './statement.ts';

/** Tables with a HARDWARE_ID that are shown by code of their own, or are no inventory: locks and group definitions. */
const elsewhere = new Set([
  'hardware',
  'accountinfo',
  'devices',
  'groups',
  'groups_cache',
  'cve_search_computer',
  'locks',
  'prolog_conntrack',
  'conntrack',
  'engine_mutex',
]);

/** Keys of the sections that are read by code of their own; each further tab of the admin data has its number behind it. */
export const specialSections = ['admindata', 'groups', 'options', 'host', 'deployments', 'cve'] as const;

/** Begins the key of a section that no spec knows. */
export const tablePrefix = 'table:';

/** More tables than any OCS with extensions has; a hostile file could name thousands. */
const genericLimit = 100;

const known = new WeakMap<Copy, readonly SectionPlan[]>();

/** The sections of a source: what the console knows, then every other table with a HARDWARE_ID (extensions of OCS). */
export function sectionPlans(copy: Copy): readonly SectionPlan[] {
  const ready = known.get(copy);
  if (ready) return ready;
  const plans = [
    ...sectionSpecs.map((spec) => planSection(copy, spec)),
    ...genericSpecs(copy).map((spec) => planSection(copy, spec, false)),
  ].filter((plan) => plan !== null);
  known.set(copy, plans);
  return plans;
}

function genericSpecs(copy: Copy): SectionSpec[] {
  const shown = new Set([...elsewhere, ...sectionSpecs.map((spec) => spec.table)]);
  return [...copy.schema.tables.keys()]
    .filter(
      (table) =>
        !shown.has(table) && !table.startsWith('x_') && table.length <= 70 && copy.schema.has(table, 'HARDWARE_ID'),
    )
    .sort()
    .slice(0, genericLimit)
    .map((table) => ({
      // An extension may name its table like a section of ours: `options`, `notes`
      key: `${tablePrefix}${table}`,
      label: table,
      tab: 'other',
      kind: 'table',
      table,
      // Named so that they are kept even when empty: nobody knows which of them matters
      columns: columnsOf(copy.schema, table, ['ID', 'HARDWARE_ID']).map((column) => ({
        key: column.slice(0, 80),
        column,
        format: 'text',
      })),
    }));
}

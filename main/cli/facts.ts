import { factGroups, factUnits } from '#contract/fact-groups';
import type { Machine, Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { filled } from '#main/fleet/cell';

const section = ({ facts }: Machine, copy: Copy, key: string, columns: readonly string[]): Section => {
  const specs = columns.flatMap((column) => copy.columns.find((spec) => spec.key === column) ?? []);
  const told = specs.filter((spec) => filled(facts[spec.key]));
  return {
    key,
    known: true,
    kind: 'fields',
    tab: 'summary',
    columns: told.map(({ key: name, label = null, format }) => ({ key: name, label, format, unit: factUnits[name] })),
    rows: [told.map((spec) => facts[spec.key] ?? null)],
    total: 1,
  };
};

const adminColumns = (copy: Copy) => copy.columns.filter(({ group }) => group === 'admin').map(({ key }) => key);

/** The facts of a machine in the groups of its page, those that hold anything; `admin`: with TAG and the custom fields. */
export function factSections(machine: Machine, copy: Copy, admin: boolean): Section[] {
  const groups: { key: string; columns: readonly string[] }[] = [
    ...factGroups,
    ...(admin ? [{ key: 'factsAdmin', columns: adminColumns(copy) }] : []),
  ];
  return groups
    .map(({ key, columns }) => section(machine, copy, key, columns))
    .filter(({ columns }) => columns.length > 0);
}

/** All facts of a machine as one record. */
export const allFacts = (machine: Machine, copy: Copy): Section =>
  section(machine, copy, 'facts', ['name', ...factGroups.flatMap(({ columns }) => columns), ...adminColumns(copy)]);

import { factGroups, factUnits } from '#contract/fact-groups';
import type { Column, Machine, Section } from '#contract/fleet';

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

function factSection(machine: Machine, key: string, columns: readonly Column[]): Section {
  const filled = columns.filter((column) => isFilled(machine.facts[column.key]));
  return {
    key,
    known: true,
    kind: 'fields',
    tab: 'summary',
    columns: filled.map(({ key: name, label, format }) => ({ key: name, label, format, unit: factUnits[name] })),
    rows: [filled.map(({ key: name }) => machine.facts[name] ?? null)],
    total: 1,
  };
}

/**
 * The machine's facts as sections of the summary tab, so that find, copy and print treat them like any other. Admin data
 * comes as such a section only where the engine gives none of its own.
 */
function factSections(machine: Machine, columns: readonly Column[]): readonly Section[] {
  const known = new Map(columns.map((column) => [column.key, column]));
  const pick = (keys: readonly string[]) => keys.flatMap((key) => known.get(key) ?? []);
  // The interfaces tell these better, when there are any.
  const hidden = sectionOf(machine, 'networks') === undefined ? [] : ['addresses', 'mac', 'subnet', 'dhcp'];
  const sections = factGroups.map((card) =>
    factSection(machine, card.key, pick(card.columns.filter((key) => !hidden.includes(key)))),
  );
  const hasAdmin = machine.sections.some((section) => section.tab === 'admin' && section.kind === 'fields');
  if (!hasAdmin)
    sections.push(
      factSection(
        machine,
        'factsAdmin',
        columns.filter((column) => column.group === 'admin'),
      ),
    );
  return sections.filter((section) => section.columns.length > 0);
}

/** Everything a machine's page shows, in page order. */
export function pageSections(machine: Machine, columns: readonly Column[]): readonly Section[] {
  const filled = machine.sections.filter((section) => section.rows.length > 0);
  return [...factSections(machine, columns), ...filled];
}

/** A fact as text, '' when there is none. */
export const fact = (machine: Machine, key: string): string => String(machine.facts[key] ?? '');

/** The section of a key, when the machine has one. */
export const sectionOf = (machine: Machine, key: string): Section | undefined =>
  machine.sections.find((section) => section.known && section.key === key);

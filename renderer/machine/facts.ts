import type { Column, Machine, Section } from '#contract/fleet';
import { record } from './rows.ts';

/** Cards of the summary and the machine columns each shows, in order. Serial and model say who a machine is, so they move up. */
const cards = [
  {
    key: 'factsIdentity',
    columns: [
      'manufacturer',
      'model',
      'serial',
      'assetTag',
      'chassis',
      'user',
      'domain',
      'workgroup',
      'description',
      'uuid',
      'deviceId',
      'id',
    ],
  },
  {
    key: 'factsSystem',
    columns: ['os', 'osVersion', 'osComments', 'architecture', 'winCompany', 'winOwner', 'winProductId'],
  },
  { key: 'factsHardware', columns: ['cpu', 'cpuCount', 'cpuSpeed', 'ram', 'swap', 'diskSize', 'disk'] },
  { key: 'factsNetwork', columns: ['ip', 'ipSource', 'gateway', 'dns', 'addresses', 'mac', 'subnet', 'dhcp'] },
  { key: 'factsAgent', columns: ['lastInventory', 'lastContact', 'agent', 'quality', 'contacts'] },
] as const;

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

function factSection(machine: Machine, key: string, columns: readonly Column[]): Section {
  const filled = columns.filter((column) => isFilled(machine.facts[column.key]));
  return {
    key,
    known: true,
    kind: 'fields',
    tab: 'summary',
    columns: filled.map(({ key: name, label, format }) => ({ key: name, label, format })),
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
  const sections = cards.map((card) =>
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

const isMac = (text: string) => /[1-9a-f]/i.test(text);

/** The MAC to copy: of the interface with the main address, else the first one that is none of zeros. */
export function firstMac(machine: Machine): string {
  const networks = sectionOf(machine, 'networks');
  const rows = networks?.rows.map((_, row) => record(networks, row)) ?? [];
  const macOf = (row: (typeof rows)[number] | undefined) => String(row?.mac ?? '');
  const ip = fact(machine, 'ip');
  const main = rows.find((row) => ip !== '' && row.address === ip && isMac(macOf(row)));
  const any = rows.find((row) => isMac(macOf(row)));
  return (
    macOf(main ?? any) ||
    (fact(machine, 'mac')
      .split(/[,\s]+/)
      .find(isMac) ??
      '')
  );
}

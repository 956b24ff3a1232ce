import { factUnits } from '#contract/fact-groups';
import type { Comparison, Difference, Machine, Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { compareRule } from './compare-rules.ts';
import { compareSection, fieldValues } from './compare-section.ts';
import { readMachine, tabs } from './machine.ts';
import { sectionSpecs } from './sections/index.ts';

/** Facts that differ between any two machines: identity, the times of contact and keys. The names head the columns, the category has a section. */
const noise = new Set([
  'id',
  'name',
  'archived',
  'assetCategory',
  'deviceId',
  'uuid',
  'ip',
  'ipSource',
  'winProductId',
  'lastInventory',
  'lastContact',
  'quality',
  'checksum',
  'typeCode',
  'stateCode',
  'inventoryDuration',
  'winProductKey',
  'contacts',
]);

/** What is not the same on some machines: facts and fields by column, rows by the natural key of their section. */
export async function compareMachines(copy: Copy, ids: readonly number[], signal?: AbortSignal): Promise<Comparison> {
  const machines = await Promise.all(ids.map((id) => readMachine(copy, id, signal)));
  const sections = sectionKeys(machines).map((key) =>
    machines.map((machine) => machine.sections.find((section) => section.key === key)),
  );
  const all = [...facts(copy, machines), ...sections.flatMap(compareSection)];
  const differences = all.filter(({ values }) => new Set(values.map((value) => JSON.stringify(value))).size > 1);
  return {
    names: machines.map(({ name }) => name),
    differences,
    same: all.length - differences.length,
    cut: sections.flatMap(cutOf),
  };
}

/** Facts of the machine itself; those of other tables are compared as sections. */
function facts(copy: Copy, machines: readonly Machine[]): Difference[] {
  return copy.columns
    .filter((spec) => spec.table === 'hardware' && !spec.many && !noise.has(spec.key))
    .map(({ key, format }) => ({
      section: 'facts',
      item: key,
      columns: [{ key, label: null, format, unit: factUnits[key] }],
      values: fieldValues(machines.map((machine) => machine.facts[key] ?? null)),
    }))
    .filter(({ values }) => values.some((value) => value.length > 0));
}

/** Keys of the sections that any of the machines has, in the order of a machine's page. */
function sectionKeys(machines: readonly Machine[]): string[] {
  const all = new Map(machines.flatMap(({ sections }) => sections.map((section) => [section.key, section] as const)));
  const specAt = (key: string) => sectionSpecs.findIndex((spec) => spec.key === key);
  const place = ({ key, tab, known }: Section) => tabs.indexOf(tab) * 1000 + (known ? specAt(key) : 999);
  return [...all.values()].sort((a, b) => place(a) - place(b)).map(({ key }) => key);
}

/** A section of which not every row was read, and so not compared. */
function cutOf(sections: readonly (Section | undefined)[]): Comparison['cut'] {
  const longest = sections
    .filter((section) => section !== undefined)
    .filter((section) => section.rows.length < section.total && compareRule(section) !== null)
    .sort((a, b) => b.total - a.total)[0];
  if (longest === undefined) return [];
  const { key, label, rows, total } = longest;
  return [{ section: key, ...(label === undefined ? {} : { label }), compared: rows.length, total }];
}

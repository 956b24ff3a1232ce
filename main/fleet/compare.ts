import type { Difference, Machine, Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { cut, listTextLimit } from './cell.ts';
import { readMachine, tabs } from './machine.ts';
import { sectionSpecs } from './sections/index.ts';
import { columnAt } from './table.ts';

/** Facts that differ between any two machines: identity, the times of contact and keys. The names head the columns, the category has a section. */
const noise = new Set([
  'id',
  'name',
  'assetCategory',
  'deviceId',
  'uuid',
  'ip',
  'ipSource',
  'lastInventory',
  'lastContact',
  'quality',
  'checksum',
  'inventoryDuration',
  'winProductKey',
  'contacts',
]);

export interface Comparison {
  readonly names: string[];
  readonly differences: Difference[];
  /** Facts, fields and rows that are the same on all of them. */
  readonly same: number;
}

/** What is not the same on some machines: facts and fields by column, rows by the natural key of their section. */
export async function compareMachines(copy: Copy, ids: readonly number[], signal?: AbortSignal): Promise<Comparison> {
  const machines = await Promise.all(ids.map((id) => readMachine(copy, id, signal)));
  const all = [
    ...facts(copy, machines),
    ...sectionKeys(machines).flatMap((key) =>
      items(
        key,
        machines.map((machine) => machine.sections.find((section) => section.key === key)),
      ),
    ),
  ];
  const differences = all.filter(({ values }) => values.some((value) => value !== values[0]));
  return { names: machines.map(({ name }) => name), differences, same: all.length - differences.length };
}

/** Facts of the machine and its admin data; those of other tables are compared as sections. */
function facts(copy: Copy, machines: readonly Machine[]): Difference[] {
  return copy.columns
    .filter((spec) => !noise.has(spec.key) && !spec.many && (spec.table === 'hardware' || spec.table === 'accountinfo'))
    .map(({ key }) => ({
      section: 'facts',
      item: key,
      values: machines.map((machine) => plain(machine.facts[key] ?? null)),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

/** Keys of the sections that any of the machines has, in the order of a machine's page. */
function sectionKeys(machines: readonly Machine[]): string[] {
  const all = new Map(machines.flatMap(({ sections }) => sections.map((section) => [section.key, section] as const)));
  const specAt = (key: string) => sectionSpecs.findIndex((spec) => spec.key === key);
  const place = ({ key, tab, known }: Section) => tabs.indexOf(tab) * 1000 + (known ? specAt(key) : 999);
  return [...all.values()].sort((a, b) => place(a) - place(b)).map(({ key }) => key);
}

function items(key: string, sections: readonly (Section | undefined)[]): Difference[] {
  const some = sections.find((section) => section !== undefined);
  const how = some?.known
    ? sectionSpecs.find((spec) => spec.key === key)?.compare
    : { by: some?.columns.map((column) => column.key) ?? [], values: [] };
  if (!some || !how) return [];
  if (some.kind === 'fields' && how.by.length === 0) {
    return how.values
      .map((item) => ({
        section: key,
        item,
        values: sections.map((section) => (section ? cellOf(section, section.rows[0], item) : null)),
      }))
      .filter(({ values }) => values.some((value) => value !== null));
  }
  return rowItems(key, sections, how);
}

/** Rows with the same natural key stand beside one another; a machine without such a row has nothing there. */
function rowItems(
  key: string,
  sections: readonly (Section | undefined)[],
  how: { by: readonly string[]; values: readonly string[] },
): Difference[] {
  const found = new Map<string, string[][]>();
  sections.forEach((section, machine) => {
    for (const row of section?.rows ?? []) {
      const item = text(section as Section, row, how.by);
      if (item === '') continue;
      const own = found.get(item) ?? sections.map(() => []);
      own[machine]?.push(text(section as Section, row, how.values));
      found.set(item, own);
    }
  });
  return [...found].map(([item, texts]) => ({ section: key, item, values: texts.map(summary) }));
}

/** What a machine has under one key: its values, or how many rows when there is nothing to tell but that they exist. */
function summary(texts: readonly string[]): Cell {
  if (texts.length === 0) return null;
  const told = [...new Set(texts.filter((each) => each !== ''))].sort();
  return told.length === 0 ? texts.length : cut(told.join(', '), listTextLimit);
}

const text = (section: Section, row: readonly Cell[], keys: readonly string[]) =>
  cut(
    keys
      .map((key) => cellOf(section, row, key) ?? '')
      .filter((part) => part !== '')
      .join(' · '),
    listTextLimit,
  );

const cellOf = (section: Section, row: readonly Cell[] | undefined, key: string): Cell =>
  plain(row?.[columnAt(section, key)] ?? null);

/** Nothing, blank text and trailing blanks are the same to a reader, as they are to OCS's collation. */
function plain(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const trimmed = cell.trimEnd();
  return trimmed === '' ? null : trimmed;
}

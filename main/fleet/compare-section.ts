import type { Difference, Section, SectionColumn } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { cut, listTextLimit } from './cell.ts';
import { compareRule } from './compare-rules.ts';
import type { CompareRule } from './sections/spec.ts';
import { columnAt } from './table.ts';

type Sections = readonly (Section | undefined)[];
type Row = Difference['values'][number][number];

/** What one section says of each machine, the same or not: fields by column, rows by their natural key. */
export function compareSection(sections: Sections): Difference[] {
  const some = sections.find((section) => section !== undefined);
  const rule = some && compareRule(some);
  if (!some || !rule) return [];
  const head = { section: some.key, ...(some.label === undefined ? {} : { label: some.label }) };
  const items = some.kind === 'fields' && rule.by.length === 0 ? fieldItems(sections, rule) : rowItems(sections, rule);
  return items.map((item) => ({ ...head, ...item }));
}

/** A value of each machine under a column, as the contract tells differences; nothing for those that have none. */
export const fieldValues = (cells: readonly Cell[]): Difference['values'] =>
  cells.map((cell) => (plain(cell) === null ? [] : [{ count: 1, cells: [plain(cell)] }]));

type Item = Pick<Difference, 'item' | 'columns' | 'values'>;

function fieldItems(sections: Sections, rule: CompareRule): Item[] {
  return columnsOf(sections, rule.values)
    .map((column) => ({
      item: column.key,
      columns: [column],
      values: fieldValues(sections.map((section) => (section ? cellOf(section, section.rows[0], column.key) : null))),
    }))
    .filter(({ values }) => values.some((value) => value.length > 0));
}

/** Rows with the same natural key stand beside one another, equal ones counted; a machine without such a row has nothing. */
function rowItems(sections: Sections, rule: CompareRule): Item[] {
  const columns = columnsOf(sections, rule.values);
  const found = new Map<string, Map<string, Row>[]>();
  sections.forEach((section, machine) => {
    for (const row of section?.rows ?? []) {
      const item = keyOf(section as Section, row, rule.by);
      const all = found.get(item) ?? sections.map(() => new Map<string, Row>());
      found.set(item, all);
      const own = all[machine] as Map<string, Row>;
      const cells = columns.map(({ key }) => cellOf(section as Section, row, key));
      const same = JSON.stringify(cells);
      own.set(same, { cells, count: (own.get(same)?.count ?? 0) + 1 });
    }
  });
  return [...found].map(([item, machines]) => ({
    item: cut(item, listTextLimit),
    columns,
    values: machines.map((own) => [...own.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)),
  }));
}

/** Columns by key, from whichever machine's section has them: one that nothing fills may be missing in another. */
function columnsOf(sections: Sections, keys: readonly string[]): SectionColumn[] {
  return keys.flatMap((key) => {
    const found = sections.flatMap((section) => section?.columns.filter((column) => column.key === key) ?? []);
    return found.slice(0, 1);
  });
}

const keyOf = (section: Section, row: readonly Cell[], keys: readonly string[]) =>
  keys
    .map((key) => cellOf(section, row, key) ?? '')
    .filter((part) => part !== '')
    .join(' · ');

const cellOf = (section: Section, row: readonly Cell[] | undefined, key: string): Cell =>
  plain(row?.[columnAt(section, key)] ?? null);

/** Nothing, blank text and trailing blanks are the same to a reader, as they are to OCS's collation. */
function plain(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const trimmed = cell.trimEnd();
  return trimmed === '' ? null : trimmed;
}

import type { Format, Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

type SectionColumn = Section['columns'][number];

/** A column that the catalogue names. */
export const plainColumn = (key: string, format: Format = 'text'): SectionColumn => ({ key, label: null, format });
/** A column whose cells are words of the catalogue (`code.<cell>`). */
export const codedColumn = (key: string): SectionColumn => ({ key, label: null, format: 'text', coded: true });

/** Position of a column by key; -1 when the section lacks it. */
export const columnAt = (section: Section, key: string): number =>
  section.columns.findIndex((column) => column.key === key);

/** The section with one more column behind `after`, its cells computed from each row. */
export function withColumn(
  section: Section,
  after: string,
  column: SectionColumn,
  cell: (row: readonly Cell[]) => Cell,
): Section {
  const at = columnAt(section, after) + 1;
  const insert = <T>(list: readonly T[], item: T) => [...list.slice(0, at), item, ...list.slice(at)];
  return {
    ...section,
    columns: insert(section.columns, column),
    rows: section.rows.map((row) => insert(row, cell(row))),
    ...(section.cut
      ? { cut: section.cut.map((one) => (one.column >= at ? { ...one, column: one.column + 1 } : one)) }
      : {}),
  };
}

/** The section with the cells of one column computed anew; unchanged when it lacks the column. */
export function withCells(
  section: Section,
  key: string,
  cell: (value: Cell, row: readonly Cell[]) => Cell,
  change: Partial<SectionColumn> = {},
): Section {
  const at = columnAt(section, key);
  if (at === -1) return section;
  return {
    ...section,
    columns: section.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
    rows: section.rows.map((row) => row.map((value, index) => (index === at ? cell(value, row) : value))),
  };
}

import type { Format, Section, SectionColumn } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

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

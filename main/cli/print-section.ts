import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { TableColumn } from '#main/exports/table';
import { filled } from '#main/fleet/cell';
import { printable } from '#main/platform/printable';
import { print } from './output.ts';
import { TextTable } from './text-table.ts';

/** Columns of a section by key or own label, with the unit of those that count something. */
export const sectionColumns = ({ columns }: Section): TableColumn[] =>
  columns.map(({ key, label, format, unit }) => ({
    key,
    header: `${label ?? key}${unit === undefined ? '' : ` (${unit})`}`,
    format,
  }));

/** Prints a section: its key and rows, then a table of the columns that hold anything, or a list of its fields. */
export async function printSection(section: Section): Promise<void> {
  const { key, known, label, rows, total } = section;
  const shown = rows.length < total ? `${rows.length} of ${total}` : `${total}`;
  const title = known && label !== undefined ? `${key} ${label}` : key;
  await print(`\n${printable(title)}${section.kind === 'fields' && total === 1 ? '' : ` (${shown})`}\n`);
  const columns = sectionColumns(section);
  const told = columns.flatMap((_, at) => (rows.some((row) => filled(row[at])) ? [at] : []));
  if (section.kind === 'table') {
    const table = new TextTable(columns.filter((_, at) => told.includes(at)));
    return print(table.lines(rows.map((row) => told.map((at) => row[at] ?? null))));
  }
  const fields = told.flatMap((at) => rows.map((row): Cell[] => [columns[at]?.header ?? '', row[at] ?? null]));
  const text = { format: 'text' } as const;
  const table = new TextTable([
    { header: 'field', ...text },
    { header: 'value', ...text },
  ]);
  return print(table.lines(fields.filter(([, value]) => filled(value))));
}

import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { withoutKey } from '#main/copy/product-key';
import type { Row } from '#main/platform/db/schema';
import { decodeQuotes } from '#main/platform/entities';
import { cut, filled, pageTextLimit, toCell, toNumber } from './cell.ts';
import { longCells } from './cut-cells.ts';
import { type PlannedColumn, rowLimit, type SectionPlan } from './section-plan.ts';
import { forMachine } from './statement.ts';

const numeric = new Set(['number', 'megabytes', 'bytes']);

/** The sections of one machine that have rows, all read in one trip. */
export async function readSections(
  copy: Copy,
  plans: readonly SectionPlan[],
  id: number,
  signal?: AbortSignal,
): Promise<Section[]> {
  const found = await copy.readAll(
    plans.map((plan) => forMachine(plan.rows, id)),
    signal ? { signal } : {},
  );
  const sections = await Promise.all(plans.map((plan, index) => toSection(copy, plan, id, found[index] ?? [], signal)));
  return sections.filter((section) => section !== null);
}

async function toSection(
  copy: Copy,
  plan: SectionPlan,
  id: number,
  found: readonly Row[],
  signal?: AbortSignal,
): Promise<Section | null> {
  if (found.length === 0) return null;
  const raw = found.map((row) => plan.columns.map((_, index) => toCell(row[`c${index}`])));
  if (plan.spec.kind === 'fields' && !raw.some((row) => row.some(filled))) return null;
  const shown = plan.columns.map((column, index) => !column.extra || raw.some((row) => filled(row[index])));
  const columns = plan.columns.filter((_, index) => shown[index]);
  const rows = raw.map((row) => row.filter((_, index) => shown[index]));
  const long = longCells(rows, pageTextLimit);
  const section: Section = {
    key: plan.spec.key,
    known: plan.known,
    kind: plan.spec.kind,
    tab: plan.spec.tab,
    ...(plan.spec.label === undefined ? {} : { label: plan.spec.label }),
    columns: columns.map(({ key, format, extra, unit, flag }) => ({
      key,
      label: extra ? key : null,
      format,
      unit,
      coded: flag,
    })),
    rows: rows.map((row) => row.map((cell, index) => pageCell(columns[index] as PlannedColumn, cell))),
    total: found.length < rowLimit ? found.length : await countRows(copy, plan, id, signal),
  };
  if (long.length === 0) return section;
  const [sizes = []] = await copy.readAll([forMachine(plan.sizes, id)], signal ? { signal } : {});
  const bytesOf = (row: number, column: number) =>
    Number(sizes[row]?.[`c${plan.columns.indexOf(columns[column] as PlannedColumn)}`] ?? 0);
  return { ...section, cut: long.map(({ row, column }) => ({ row, column, bytes: bytesOf(row, column) })) };
}

const answers: Readonly<Record<string, string>> = { 0: 'no', 1: 'yes' };

function pageCell(column: PlannedColumn, cell: Cell): Cell {
  if (column.flag && cell !== null) return answers[String(cell)] ?? cell;
  const value = withoutKey(column.column, numeric.has(column.format) ? toNumber(cell) : cell);
  // A clock of 0 or -1 MHz is what agents write when they do not know it
  if (typeof value === 'number') return column.unit !== undefined && value <= 0 ? null : value;
  if (value === null) return null;
  return cut(column.entities ? decodeQuotes(value) : value, pageTextLimit);
}

async function countRows(copy: Copy, plan: SectionPlan, id: number, signal?: AbortSignal): Promise<number> {
  const [rows] = await copy.readAll([forMachine(plan.count, id)], signal ? { signal } : {});
  return Number(rows?.[0]?.rows ?? 0);
}

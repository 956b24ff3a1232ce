import type { FleetPage } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { TableRow } from '#renderer/ui/table/table-types.ts';

/** A cell's text by its column. */
export type CellText = (key: string, value: Cell) => string;

interface Prepared {
  readonly text: CellText;
  readonly rows: (TableRow | undefined)[];
}

const prepared = new WeakMap<FleetPage, Prepared>();

/** Row `index` of a page, its text made once, when first shown; the same object ever after. */
export function rowOf(page: FleetPage, index: number, text: CellText): TableRow | undefined {
  let known = prepared.get(page);
  if (known?.text !== text) {
    known = { text, rows: [] };
    prepared.set(page, known);
  }
  const key = page.ids[index];
  if (key === undefined) return undefined;
  const row = known.rows[index] ?? makeRow(page, index, key, text);
  known.rows[index] = row;
  return row;
}

function makeRow(page: FleetPage, index: number, key: number, text: CellText): TableRow {
  const values: Record<string, Cell> = Object.create(null);
  const texts: Record<string, string> = Object.create(null);
  for (const [column, cells] of Object.entries(page.columns)) {
    const value = cells[index] ?? null;
    values[column] = value;
    texts[column] = text(column, value);
  }
  return { key, text: texts, values };
}

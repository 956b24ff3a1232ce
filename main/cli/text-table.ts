import type { Format } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { printable } from '#main/platform/printable';
import { toWidth, widthOf } from './width.ts';

export interface TextColumn {
  readonly header: string;
  readonly format: Format;
}

const numeric: ReadonlySet<Format> = new Set(['megabytes', 'bytes', 'number']);
/** Cells of a terminal that one column may take, so that one long description does not push all others off the screen. */
const widest = 48;

const show = (cell: Cell) => (cell === null ? '' : printable(String(cell)));

/** Lays out rows as aligned columns. Widths are those of the first rows: the rest streams past. */
export class TextTable {
  private readonly columns: readonly TextColumn[];
  private widths: readonly number[] | null = null;

  constructor(columns: readonly TextColumn[]) {
    this.columns = columns;
  }

  /** Lines of the next rows, the header before the first. */
  lines(rows: readonly (readonly Cell[])[]): string {
    const texts = rows.map((row) => row.map(show));
    if (this.widths !== null) return this.layOut(texts, this.widths);
    const headers = this.columns.map(({ header }) => printable(header));
    const widths = headers.map((header, at) =>
      Math.min(
        widest,
        texts.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), widthOf(header)),
      ),
    );
    this.widths = widths;
    return this.layOut([headers, widths.map((width) => '-'.repeat(width)), ...texts], widths);
  }

  private layOut(rows: readonly (readonly string[])[], widths: readonly number[]): string {
    const line = (row: readonly string[]) =>
      widths
        .map((width, at) => toWidth(row[at] ?? '', width, numeric.has(this.columns[at]?.format ?? 'text')))
        .join('  ')
        .trimEnd();
    return rows.map((row) => `${line(row)}\n`).join('');
  }
}

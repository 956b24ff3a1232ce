import type { Cell } from '#contract/identifiers';
import type { Row, TableColumn } from './table.ts';

const numeric = new Set(['megabytes', 'bytes', 'number']);

/** Characters that Markdown or the HTML inside it would act upon. */
const active = /[\\`*_{}[\]()#+!|<>&~]/g;

/** A cell of a Markdown table: nothing in it is markup, line breaks become blanks. */
export function markdownCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return cell.replace(/[\0-\x1f\x7f\u2028\u2029]+/g, ' ').replace(active, (mark) => `\\${mark}`);
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

/** The first two lines of a Markdown table. Markdown has no table without a header line: without headers its cells are empty. */
export function markdownHead(columns: readonly TableColumn[], headers: boolean): string {
  const rule = columns.map(({ format }) => (numeric.has(format) ? '---:' : '---'));
  return line(columns.map(({ header }) => (headers ? markdownCell(header) : ''))) + line(rule);
}

/** Rows of a Markdown table. */
export const markdownRows = (rows: readonly Row[]): string => rows.map((row) => line(row.map(markdownCell))).join('');

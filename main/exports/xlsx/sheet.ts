import type { Row, TableColumn } from '../table.ts';
import { cellXml, letters, textCell } from './cell.ts';
import { tableRange } from './parts.ts';
import { style } from './styles.ts';

/** Rows that a sheet holds, header included. */
export const rowLimit = 1_048_576;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const mainNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const pane =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';

/** Widths in characters by header and first rows: nobody wants to widen thirty columns by hand. */
export function columnWidths(columns: readonly TableColumn[], rows: readonly Row[]): number[] {
  return columns.map(({ header }, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), header.length + 3);
    return Math.min(60, Math.max(8, longest + 1));
  });
}

/** A worksheet up to its rows: frozen header, widths, header cells. */
export function sheetStart(columns: readonly TableColumn[], widths: readonly number[]): string {
  const cols = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const header = columns.map((column, at) => textCell(`${letters(at)}1`, column.header, style.header)).join('');
  return `${head}<worksheet xmlns="${mainNs}">${pane}<sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData><row r="1">${header}</row>`;
}

/** Rows from number `first` (the header is 1) on. */
export function sheetRows(
  columns: readonly TableColumn[],
  at: readonly string[],
  rows: readonly Row[],
  first: number,
): string {
  let xml = '';
  for (const [index, row] of rows.entries()) {
    const number = first + index;
    let cells = '';
    for (const [place, column] of columns.entries())
      cells += cellXml(`${at[place]}${number}`, row[place] ?? null, column.format);
    xml += `<row r="${number}">${cells}</row>`;
  }
  return xml;
}

/** A worksheet after its rows: filter buttons over the table. */
export const sheetEnd = (columns: number, lastRow: number) =>
  `</sheetData><autoFilter ref="${tableRange(columns, lastRow)}"/></worksheet>`;

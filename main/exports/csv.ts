import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './guard.ts';
import { pieces } from './pieces.ts';
import type { Row, Table, TableColumn } from './table.ts';

export interface CsvOptions {
  readonly separator: ',' | ';' | '\t';
  readonly guardFormulas: boolean;
  readonly headers: boolean;
}

/** Byte order mark: without it Excel reads UTF-8 as the local 8-bit code page. */
const bom = '\uFEFF';

/** Rows as CSV lines of RFC 4180, each ended by CR LF. Null and empty text are both an empty field. */
export function csvLines(rows: readonly Row[], { separator, guardFormulas }: Omit<CsvOptions, 'headers'>): string {
  if (rows.length === 0) return '';
  const cast = guardFormulas ? { string: guardFormula } : {};
  return `${stringify(rows as Row[], { delimiter: separator, record_delimiter: '\r\n', eof: true, cast })}`;
}

/** The header line; labels of custom fields are data of others, so they are guarded as well. */
export const csvHeader = (columns: readonly TableColumn[], options: Omit<CsvOptions, 'headers'>): string =>
  csvLines([columns.map((column) => column.header)], options);

/** A table as the text of a CSV file: UTF-8 with a byte order mark. */
export async function* csvChunks(table: Table, options: CsvOptions): AsyncGenerator<string> {
  yield options.headers ? bom + csvHeader(table.columns, options) : bom;
  for await (const batch of table.batches) {
    for (const rows of pieces(batch)) yield csvLines(rows, options);
  }
}

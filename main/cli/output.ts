import { once } from 'node:events';
import type { Cell } from '#contract/identifiers';
import { csvHeader, csvLines } from '#main/exports/csv';
import { jsonChunks } from '#main/exports/json';
import type { TableColumn } from '#main/exports/table';
import { writeFailure } from '#main/platform/files/write-failure';
import { TextTable } from './text-table.ts';

/** How rows are written to stdout. */
export const formats = ['table', 'csv', 'json'] as const;
export type OutputFormat = (typeof formats)[number];

type Rows = readonly (readonly Cell[])[];

/** Programs read this CSV, not spreadsheets: values are as stored, as `export` of the app would guard them. */
const csv = { separator: ',', guardFormulas: false } as const;

/** Writes to stdout at the reader's speed. A reader that went away (`| head`) ends the program without a word. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Ends quietly when the reader of stdout has gone: that is how `| head` works, not a fault. Any other error of stdout (a full
 * disk behind `>`) is said and ends the program.
 */
export function watchOutput(fail: (error: unknown) => number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : fail(writeFailure(error, 'stdout')));
  });
}

/** One value as JSON, for people and for jq alike. */
export const printJson = (value: unknown) => print(`${JSON.stringify(value, null, 2)}\n`);

/** Prints rows as they come: an aligned table, CSV with a header line, or a JSON array of objects by column key. */
export async function printRows(
  columns: readonly TableColumn[],
  batches: AsyncIterable<Rows>,
  format: OutputFormat,
): Promise<void> {
  if (format === 'json') {
    for await (const piece of jsonChunks({ columns, batches, total: 0 })) await print(piece);
    return;
  }
  if (format === 'csv') {
    await print(csvHeader(columns, csv));
    for await (const rows of batches) await print(csvLines(rows, csv));
    return;
  }
  const table = new TextTable(columns);
  let empty = true;
  for await (const rows of batches) {
    await print(table.lines(rows));
    empty = false;
  }
  if (empty) await print(table.lines([]));
}

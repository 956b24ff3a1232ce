import { setImmediate } from 'node:timers/promises';
import type { Call } from '#contract/define';
import type { FileFormat } from '#contract/exports';
import type { Cell } from '#contract/identifiers';
import { stopIfCancelled } from '#main/platform/failure';
import { writeWhole } from '#main/platform/files/write-whole';
import { csvChunks } from './csv.ts';
import { jsonChunks } from './json.ts';
import type { Row, Table } from './table.ts';
import { cellLimit } from './xlsx/escape.ts';
import { xlsxChunks } from './xlsx/workbook.ts';

export interface TableFile {
  readonly path: string;
  readonly format: FileFormat;
  readonly separator: ',' | ';' | '\t';
  readonly guardFormulas: boolean;
  /** Name of the sheet of a workbook. */
  readonly title: string;
}

type Watch = Pick<Call, 'signal' | 'report'>;

function chunksOf(table: Table, file: TableFile): AsyncIterable<string | Uint8Array> {
  if (file.format === 'json') return jsonChunks(table);
  if (file.format === 'xlsx') return xlsxChunks(table, file.title);
  return csvChunks(table, { separator: file.separator, guardFormulas: file.guardFormulas, headers: true });
}

/** Batches as they pass: counted, reported, stopped between two when cancelled; others on the thread get their turn. */
async function* watched(
  table: Table,
  { signal, report }: Watch,
  count: (rows: readonly Row[]) => void,
): AsyncGenerator<readonly Row[]> {
  let done = 0;
  report({ step: 'export', done, total: table.total, unit: 'machines' });
  for await (const batch of table.batches) {
    stopIfCancelled(signal);
    yield batch;
    done += batch.length;
    count(batch);
    report({ step: 'export', done, total: table.total, unit: 'machines' });
    await setImmediate();
  }
  stopIfCancelled(signal);
}

/**
 * Writes a table to a file of a format, whole or not at all. `cutCells`: cells of which only the beginning fits (a cell of
 * XLSX holds 32,767 characters). Fails with `file.*` and `cancelled`.
 */
export async function writeTable(
  table: Table,
  file: TableFile,
  watch: Watch,
): Promise<{ rows: number; sizeBytes: number; cutCells: number }> {
  let rows = 0;
  let cutCells = 0;
  const isCut = (cell: Cell) => file.format === 'xlsx' && typeof cell === 'string' && cell.length > cellLimit;
  const batches = watched(table, watch, (batch) => {
    rows += batch.length;
    for (const row of batch) for (const cell of row) if (isCut(cell)) cutCells += 1;
  });
  const sizeBytes = await writeWhole(file.path, chunksOf({ ...table, batches }, file));
  return { rows, sizeBytes, cutCells };
}

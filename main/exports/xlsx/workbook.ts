import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { pieces } from '../pieces.ts';
import type { Row, Table } from '../table.ts';
import { letters } from './cell.ts';
import { contentTypesXml, rootRelsXml, workbookRelsXml, workbookXml } from './parts.ts';
import { columnWidths, rowLimit, sheetEnd, sheetRows, sheetStart } from './sheet.ts';
import { stylesXml } from './styles.ts';

/** Level 6 takes twice the time of 3 for files a tenth smaller. */
const compressionLevel = 3;

/** Rows come one batch at a time, sheets take as many as they hold: what a sheet leaves over, the next one starts with. */
class RowSource {
  private readonly iterator: AsyncIterator<readonly Row[]>;
  private held: readonly Row[] = [];

  constructor(batches: AsyncIterable<readonly Row[]>) {
    this.iterator = batches[Symbol.asyncIterator]();
  }

  /** At most `most` rows; none at the end. */
  async take(most: number): Promise<readonly Row[]> {
    while (this.held.length === 0) {
      const next = await this.iterator.next();
      if (next.done === true) return [];
      this.held = next.value;
    }
    const taken = this.held.slice(0, most);
    this.held = this.held.slice(most);
    return taken;
  }

  async close(): Promise<void> {
    await this.iterator.return?.();
  }
}

async function* sheetChunks(
  table: Table,
  source: RowSource,
  limit: number,
  ended: (lastRow: number) => void,
): AsyncGenerator<Buffer> {
  const at = table.columns.map((_, index) => letters(index));
  let rows = await source.take(limit - 1);
  let lastRow = 1;
  yield Buffer.from(sheetStart(table.columns, columnWidths(table.columns, rows)));
  while (rows.length > 0) {
    for (const some of pieces(rows)) {
      yield Buffer.from(sheetRows(table.columns, at, some, lastRow + 1));
      lastRow += some.length;
    }
    if (lastRow === limit) break;
    rows = await source.take(limit - lastRow);
  }
  ended(lastRow);
  yield Buffer.from(sheetEnd(table.columns.length, lastRow));
}

/** A table as the bytes of an XLSX workbook; tables longer than a sheet go on on further sheets. `limit` is for tests. */
export async function* xlsxChunks(table: Table, title: string, limit = rowLimit): AsyncGenerator<Uint8Array> {
  const sheets = Math.max(1, Math.ceil(table.total / (limit - 1)));
  const source = new RowSource(table.batches);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const open = new Set<Readable>();
  const lastRows: number[] = [];
  const add = (name: string, xml: string) => zip.addBuffer(Buffer.from(xml), name);
  const addSheet = (n: number): void =>
    zip.addReadStreamLazy(`xl/worksheets/sheet${n}.xml`, { compressionLevel }, (give) => {
      const rows = Readable.from(
        sheetChunks(table, source, limit, (lastRow) => lastRows.push(lastRow)),
        { objectMode: false },
      );
      // yazl does not pass on an error of what it reads; without this it would wait for ever
      rows.on('error', (error) => output.destroy(error));
      rows.on('end', () => (n < sheets ? addSheet(n + 1) : finish()));
      open.add(rows);
      give(null, rows);
    });
  const finish = () => {
    add('xl/workbook.xml', workbookXml(title, table.columns.length, lastRows));
    zip.end();
  };
  zip.on('error', (error: Error) => output.destroy(error));
  add('[Content_Types].xml', contentTypesXml(sheets));
  add('_rels/.rels', rootRelsXml);
  add('xl/_rels/workbook.xml.rels', workbookRelsXml(sheets));
  add('xl/styles.xml', stylesXml);
  addSheet(1);
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    for (const rows of open) rows.destroy();
    await source.close();
  }
}

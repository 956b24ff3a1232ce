import { z } from 'zod';
import { job, read } from './define.ts';
import { ColumnKey, columnLimit, Format, Selection, Sort } from './fleet.ts';
import { Cell, FilePath } from './identifiers.ts';

export const FileFormat = z.enum(['csv', 'json', 'xlsx']);
export type FileFormat = z.infer<typeof FileFormat>;
export const TextFormat = z.enum(['text', 'csv', 'json', 'markdown']);
export type TextFormat = z.infer<typeof TextFormat>;

const Heading = z.object({ key: ColumnKey, header: z.string().max(200) });

export const exports_ = {
  /**
   * Machines to a file: written beside it and renamed when whole, so that a cancelled or failed export leaves nothing.
   *
   * Cells are whole, since an export is evidence, with two exceptions that are counted in `cutCells`: a cell of XLSX holds
   * 32,767 characters by its format; and where the cells of one machine have more than 8,000,000 bytes together, each ends
   * at its equal share of them, so that no inventory can fill the memory. A cut cell ends with an ellipsis.
   */
  machines: job({
    input: z.strictObject({
      selection: Selection,
      sort: Sort,
      columns: z.array(Heading).min(1).max(columnLimit),
      format: FileFormat,
      path: FilePath,
      /** CSV only. Values that a spreadsheet would run get a leading apostrophe unless this is off. */
      separator: z.enum([',', ';', '\t']),
      guardFormulas: z.boolean(),
    }),
    output: z.object({
      rows: z.number().int(),
      sizeBytes: z.number(),
      path: z.string(),
      cutCells: z.number().int(),
    }),
  }),
  /**
   * Machines as text for the clipboard; `cut` when there were more than 10,000, or more than 50 million characters: `rows`
   * of them are in the text. Cells are whole as in a file (`machines`).
   */
  machinesText: read({
    input: z.strictObject({
      selection: Selection,
      sort: Sort,
      columns: z.array(Heading).min(1).max(columnLimit),
      format: TextFormat,
      headers: z.boolean(),
    }),
    output: z.object({
      text: z.string(),
      rows: z.number().int(),
      cut: z.boolean(),
      cutCells: z.number().int(),
    }),
  }),
  /** Any small table that the page shows, as text for the clipboard. */
  tableText: read({
    input: z.strictObject({
      columns: z
        .array(z.object({ header: z.string().max(200), format: Format }))
        .min(1)
        .max(200),
      rows: z.array(z.array(Cell)).max(10_000),
      format: TextFormat,
      headers: z.boolean(),
    }),
    output: z.object({ text: z.string() }),
  }),
} as const;

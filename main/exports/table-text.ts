import { setImmediate } from 'node:timers/promises';
import type { TextFormat } from '#contract/exports';
import type { Cell } from '#contract/identifiers';
import { csvHeader, csvLines } from './csv.ts';
import { guardFormula } from './guard.ts';
import { jsonKeys, jsonObject } from './json.ts';
import { markdownHead, markdownRows } from './markdown.ts';
import type { Row, TableColumn } from './table.ts';

const csv = { separator: ',', guardFormulas: true } as const;

/** Tab separated text has no quoting: a tab or line break inside a cell would shift the columns when pasted. */
const plainCell = (cell: Cell) =>
  typeof cell === 'string' ? guardFormula(cell.replace(/[\t\r\n\0]+/g, ' ').trim()) : String(cell ?? '');

const plainLines = (rows: readonly Row[]) => rows.map((row) => row.map(plainCell).join('\t')).join('\n');

/** How a format is put together: what stands first, each batch of rows, what is between and around them. */
interface Layout {
  readonly head: readonly string[];
  readonly body: (rows: readonly Row[]) => string;
  readonly between: string;
  readonly start: string;
  readonly end: string;
}

function layoutOf(columns: readonly TableColumn[], format: TextFormat, headers: boolean): Layout {
  const joined = { between: '', start: '', end: '' };
  const names = columns.map(({ header }) => header);
  if (format === 'csv')
    return { ...joined, head: headers ? [csvHeader(columns, csv)] : [], body: (rows) => csvLines(rows, csv) };
  if (format === 'markdown') return { ...joined, head: [markdownHead(columns, headers)], body: markdownRows };
  if (format === 'text')
    return { ...joined, between: '\n', head: headers ? [plainLines([names])] : [], body: plainLines };
  const keys = jsonKeys(columns);
  return {
    between: ',\n',
    start: '[\n',
    end: '\n]\n',
    head: [],
    body: (rows) => rows.map((row) => jsonObject(keys, row)).join(',\n'),
  };
}

function assembled({ head, between, start, end }: Layout, bodies: readonly string[], format: TextFormat): string {
  const parts = [...head, ...bodies];
  return parts.length === 0 && format === 'json' ? '[]\n' : start + parts.join(between) + end;
}

/** A small table as text for the clipboard. It is pasted into spreadsheets, so formulas are guarded in text and CSV. */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  format: TextFormat,
  headers: boolean,
): string {
  const layout = layoutOf(columns, format, headers);
  return assembled(layout, rows.length === 0 ? [] : [layout.body(rows)], format);
}

/** The same for rows that come in batches, until there are `most` characters; calls that wait get their turn between two. */
export async function streamedText(
  columns: readonly TableColumn[],
  batches: AsyncIterable<readonly Row[]>,
  format: TextFormat,
  headers: boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<{ text: string; rows: number; whole: boolean }> {
  const layout = layoutOf(columns, format, headers);
  const bodies: string[] = [];
  let rows = 0;
  let length = 0;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    const body = layout.body(batch);
    length += body.length;
    if (length > most) return { text: assembled(layout, bodies, format), rows, whole: false };
    bodies.push(body);
    rows += batch.length;
    await setImmediate();
  }
  return { text: assembled(layout, bodies, format), rows, whole: true };
}

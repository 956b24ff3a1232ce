import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Cell } from '#contract/identifiers';
import type { Suggestion } from '#contract/search';
import type { Copy } from '#main/copy/copy';
import { fold, isBlank } from '#main/platform/fold';
import { compileRow, joined, rowSource, rowValue } from './compile-rows.ts';
import type { Typing } from './cursor.ts';
import { macText } from './mac.ts';
import { quote } from './print.ts';
import type { RowField, RowTable } from './row-tables.ts';
import type { Target } from './target.ts';
import type { Vocabulary } from './vocabulary.ts';

type TypingValue = Extract<Typing, { kind: 'value' }>;
interface Counted {
  readonly value: Cell;
  readonly count: number;
}

const most = 20;
const indexed = ['name', 'version', 'publisher'];

/** Words and values that fit what was typed after `field:`, those on most machines first. */
export async function suggestValues(
  copy: Copy,
  vocabulary: Vocabulary,
  table: RowTable | undefined,
  typing: TypingValue,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const found = await valuesOf(copy, vocabulary, table, typing, signal);
  if (found === undefined) return [];
  const typed = typing.partial.toLowerCase();
  // Of times every machine has another: days and ages help, moments do not.
  const values = found.target.order === 'time' ? [] : found.values;
  const words = wordsOf(found.target).filter((word) => word.startsWith(typed));
  const of = (text: string, count: number | null): Suggestion => ({
    kind: 'value',
    text,
    start: typing.start,
    end: typing.end,
    label: null,
    count,
  });
  return [
    ...values
      .filter(({ value }) => value !== null && !isBlank(fold(String(value))))
      .map(({ value, count }) => of(written(value), count)),
    ...words.map((word) => of(word, null)),
  ];
}

async function valuesOf(
  copy: Copy,
  vocabulary: Vocabulary,
  table: RowTable | undefined,
  typing: TypingValue,
  signal: AbortSignal,
) {
  const field = table === undefined ? vocabulary.fields.get(typing.field) : undefined;
  if (field !== undefined) {
    const told = field.columns.filter(({ masked }) => !masked);
    const lists = await Promise.all(
      told.map((column) => ask(copy, column.key, textIn(column, typing.partial), signal)),
    );
    const [column] = field.columns;
    return column && { target: { ...column, name: column.key } satisfies Target, values: byCount(lists.flat()) };
  }
  const rows = table ?? vocabulary.tables.get(typing.field);
  if (rows === undefined) return undefined;
  const name = table === undefined ? rows.words[0] : typing.field;
  const rowField = vocabulary.fieldsOf(rows).find((known) => known.name === name);
  if (rowField === undefined) return undefined;
  if (rows.name === 'software' && indexed.includes(rowField.name)) {
    return { target: rowField, values: await ask(copy, `software.${rowField.name}`, fold(typing.partial), signal) };
  }
  return { target: rowField, values: await rowValues(copy, rows, rowField, typing.partial, signal) };
}

/** What was typed as the values of a column compare. */
const textIn = ({ order }: Pick<Target, 'order'>, partial: string) =>
  fold((order === 'mac' ? macText(partial) : null) ?? partial);

function ask(copy: Copy, column: string, text: string, signal: AbortSignal): Promise<Counted[]> {
  const test = text === '' ? null : ({ op: 'contains', text } as const);
  return copy.ask('values', { column, test, limit: most }, { signal, lane: `complete ${column}` });
}

/** Groups have rows too, of options and of packages; and rows stay behind when a machine is deleted by hand. */
const ofMachine = sql<SqlBool>`EXISTS (SELECT 1 FROM hardware m WHERE m.ID = r.HARDWARE_ID
    AND (m.DEVICEID IS NULL OR m.DEVICEID NOT IN ('_SYSTEMGROUP_', '_DOWNLOADGROUP_')))`;

/** Values of a table that the index does not hold, from the table itself. */
async function rowValues(
  copy: Copy,
  table: RowTable,
  field: RowField,
  partial: string,
  signal: AbortSignal,
): Promise<Counted[]> {
  const { from, where } = rowSource(table);
  const value = rowValue(table, field);
  const typed = compileRow({ engine: 'sqlite' }, table, {
    kind: 'value',
    field,
    test: { op: 'contains', text: textIn(field, partial) },
  });
  const query = sql<Counted>`SELECT ${value} AS value, count(DISTINCT r.HARDWARE_ID) AS count FROM ${from}
    WHERE ${joined([...where, ofMachine, typed], sql` AND `, sql`1 = 1`)} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${most}`;
  const { rows } = await query.execute(copy.db as unknown as Kysely<unknown>, { signal });
  return rows.map(({ value: found, count }) => ({ value: found, count: Number(count) }));
}

/** The same value in two columns (main address and interface) once, with the higher count. */
function byCount(values: readonly Counted[]): Counted[] {
  const best = new Map<Cell, number>();
  for (const { value, count } of values) best.set(value, Math.max(count, best.get(value) ?? 0));
  return [...best]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

function wordsOf({ order }: Target): string[] {
  return [...(order === 'time' ? ['today', 'yesterday', '7d', '30d', '90d'] : []), 'empty', 'null'];
}

/** A value as it must be written: in quotes when it would read as something else. */
function written(value: Cell): string {
  const text = String(value);
  return /^[^\s()"*?\\]+$/.test(text) && !text.includes('..') && !/^(?:null|empty)$/i.test(text) ? text : quote(text);
}

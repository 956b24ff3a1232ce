import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { RecordTable } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { withoutKey } from '#main/copy/product-key';
import type { Row } from '#main/platform/db/schema';
import { cut, toCell } from './cell.ts';
import { longCells } from './cut-cells.ts';
import { identity } from './machine.ts';
import { rowLimit } from './section-plan.ts';
import { anyTable, columnsOf, forMachine, light, column as ref, tableAs } from './statement.ts';

/** Longest text of a raw cell, in characters: enough for any report, and no cell can fill the memory. */
const cellLimit = 100_000;

/** Tables whose HARDWARE_ID is no machine's, or that hold no data of it. */
const left = new Set(['groups', 'locks', 'conntrack', 'prolog_conntrack', 'engine_mutex']);

/** One table, its statements to be run with the machine's id and the first row wanted. */
interface RawTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: CompiledQuery;
  /** Bytes of each cell instead of the cell: asked only when one was cut. */
  readonly sizes: CompiledQuery;
  readonly count: CompiledQuery;
}

const plans = new WeakMap<Copy, readonly RawTable[]>();

/**
 * A machine as it is stored: `hardware`, then every table that has rows of it, with OCS's own names and nothing decoded: the
 * first 5,000 rows of each. Only product keys are masked. Throws `machine.gone`.
 */
export async function readRecord(copy: Copy, id: number, signal?: AbortSignal): Promise<RecordTable[]> {
  await identity(copy, id, signal);
  const tables = planned(copy);
  const found = await copy.readAll(
    tables.map(({ rows }) => from(rows, id, 0)),
    signal ? { signal } : {},
  );
  const all = tables.map((table, index) => toTable(copy, table, id, 0, found[index] ?? [], signal));
  return (await Promise.all(all)).filter(({ rows }) => rows.length > 0);
}

/** More rows of one table of the record; none for a table that is not in it. Throws `machine.gone`. */
export async function readRecordRows(
  copy: Copy,
  id: number,
  name: string,
  offset: number,
  signal?: AbortSignal,
): Promise<RecordTable> {
  await identity(copy, id, signal);
  const table = planned(copy).find((each) => each.table === name);
  if (table === undefined) return { table: name, columns: [], rows: [], total: 0 };
  const [rows = []] = await copy.readAll([from(table.rows, id, offset)], signal ? { signal } : {});
  return toTable(copy, table, id, offset, rows, signal);
}

async function toTable(
  copy: Copy,
  { table, columns, count, sizes }: RawTable,
  id: number,
  offset: number,
  found: readonly Row[],
  signal?: AbortSignal,
): Promise<RecordTable> {
  const raw = found.map((row) => columns.map((_, at) => toCell(row[`c${at}`])));
  const long = longCells(raw, cellLimit);
  const isWhole = offset === 0 && raw.length < rowLimit;
  const ask = async (query: CompiledQuery) => (await copy.readAll([query], signal ? { signal } : {}))[0] ?? [];
  const total = isWhole ? raw.length : Number((await ask(forMachine(count, id)))[0]?.rows ?? 0);
  const bytes = long.length === 0 ? [] : await ask(from(sizes, id, offset));
  return {
    table,
    columns: [...columns],
    rows: raw.map((cells) => cells.map((cell, at) => rawCell(columns[at] ?? '', cell))),
    total,
    ...(long.length === 0
      ? {}
      : { cut: long.map(({ row, column }) => ({ row, column, bytes: Number(bytes[row]?.[`c${column}`] ?? 0) })) }),
  };
}

function planned(copy: Copy): readonly RawTable[] {
  const tables = plans.get(copy) ?? rawTables(copy);
  plans.set(copy, tables);
  return tables;
}

function rawTables(copy: Copy): RawTable[] {
  const { schema } = copy;
  const owned = [...schema.tables.keys()].filter(
    (table) => table !== 'hardware' && !left.has(table) && schema.has(table, 'HARDWARE_ID'),
  );
  return ['hardware', ...owned.sort()].map((table) => {
    const columns = columnsOf(schema, table);
    const base = anyTable(copy.db)
      .selectFrom(tableAs(table, 't'))
      .where(table === 'hardware' ? 't.ID' : 't.HARDWARE_ID', '=', 0);
    const cells = (of: (column: string) => RawBuilder<unknown>) => {
      const query = base.select(columns.map((column, index) => of(column).as(`c${index}`)));
      return (schema.has(table, 'ID') ? query.orderBy(sql.id('t', 'ID')) : query).limit(rowLimit).offset(0).compile();
    };
    return {
      table,
      columns,
      rows: cells((column) => light('t', column, cellLimit)),
      sizes: cells((column) => sql`octet_length(${ref('t', column)})`),
      count: base.select(sql`count(*)`.as('rows')).compile(),
    };
  });
}

/** A statement of a machine whose last parameter is the first row wanted. */
function from(query: CompiledQuery, id: number, offset: number): CompiledQuery {
  const own = forMachine(query, id);
  return { ...own, parameters: own.parameters.with(-1, offset) };
}

function rawCell(column: string, raw: Cell): Cell {
  const cell = withoutKey(column, raw);
  return typeof cell === 'string' ? cut(cell, cellLimit) : cell;
}

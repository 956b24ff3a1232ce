import { type CompiledQuery, sql } from 'kysely';
import type { Cell } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { maskProductKey } from '#main/copy/product-key';
import { cut, toCell } from './cell.ts';
import { identity } from './machine.ts';
import { rowLimit } from './section-plan.ts';
import { anyTable, columnsOf, forMachine, light, tableAs } from './statement.ts';

/** Longest text of a raw cell, in characters: enough for any report, and no cell can fill the memory. */
const cellLimit = 100_000;

/** Tables whose HARDWARE_ID is no machine's, or that hold no data of it. */
const left = new Set(['groups', 'locks', 'conntrack', 'prolog_conntrack', 'engine_mutex']);

interface RawTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly query: CompiledQuery;
}

export interface RawRows {
  readonly table: string;
  readonly columns: string[];
  readonly rows: Cell[][];
}

const plans = new WeakMap<Copy, readonly RawTable[]>();

/**
 * A machine as it is stored: `hardware`, then every table that has rows of it, with OCS's own names and nothing decoded.
 * Only the product key is masked. Throws `machine.gone`.
 */
export async function readRecord(copy: Copy, id: number, signal?: AbortSignal): Promise<RawRows[]> {
  await identity(copy, id, signal);
  const tables = plans.get(copy) ?? rawTables(copy);
  plans.set(copy, tables);
  const found = await copy.readAll(
    tables.map(({ query }) => forMachine(query, id)),
    signal ? { signal } : {},
  );
  const all = tables.map(({ table, columns }, index) => ({
    table,
    columns: [...columns],
    rows: (found[index] ?? []).map((row) => columns.map((column, at) => rawCell(column, row[`c${at}`]))),
  }));
  return all.filter(({ rows }) => rows.length > 0);
}

function rawTables(copy: Copy): RawTable[] {
  const { schema } = copy;
  const owned = [...schema.tables.keys()].filter(
    (table) => table !== 'hardware' && !left.has(table) && schema.has(table, 'HARDWARE_ID'),
  );
  return ['hardware', ...owned.sort()].map((table) => {
    const columns = columnsOf(schema, table);
    let query = anyTable(copy.db)
      .selectFrom(tableAs(table, 't'))
      .where(table === 'hardware' ? 't.ID' : 't.HARDWARE_ID', '=', 0);
    columns.forEach((column, index) => {
      query = query.select(light('t', column, cellLimit).as(`c${index}`)) as typeof query;
    });
    const ordered = schema.has(table, 'ID') ? query.orderBy(sql.id('t', 'ID')) : query;
    return { table, columns, query: ordered.limit(rowLimit).compile() };
  });
}

function rawCell(column: string, raw: unknown): Cell {
  const cell = toCell(raw);
  if (typeof cell !== 'string') return cell;
  return cut(column.toUpperCase() === 'WINPRODKEY' ? maskProductKey(cell) : cell, cellLimit);
}

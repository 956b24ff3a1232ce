import { CompiledQuery } from 'kysely';
import type { Cell } from '#contract/identifiers';
import { aggregatesSql } from '#main/copy/aggregates';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { cut, listTextLimit, toCell, toNumber } from './cell.ts';
import { childQuery, childValues } from './child-values.ts';
import { readable } from './readable.ts';
import { anyTable, compiledOnce, light } from './statement.ts';

/** One row a machine: joined; every other table has many and is read for the visible machines only. */
export const single: Readonly<Record<string, string>> = { hardware: 'h', bios: 'b', accountinfo: 'a' };

/** One array of cells a column. */
export type Columns = Record<string, Cell[]>;

/** How much of each text is read, and who hears of a cell that held more, by the machine's place among the ids. */
export interface Texts {
  readonly limit: number;
  readonly onCut?: (index: number) => void;
}

/** Specs by what answers them: the joined row, the rows of each child table, numbers over those of each. */
export function bySource(specs: readonly ColumnSpec[]) {
  const own = specs.filter((spec) => spec.table in single && !spec.many);
  const others = specs.filter((spec) => !own.includes(spec));
  const grouped = (of: readonly ColumnSpec[]) =>
    [...new Set(of.map((spec) => spec.table))].map((table) => of.filter((spec) => spec.table === table));
  return {
    own,
    lists: grouped(others.filter((spec) => spec.aggregate === undefined)),
    numbers: grouped(others.filter((spec) => spec.aggregate !== undefined)),
  };
}

/** Values of machine columns in the order of `ids`; a machine that is gone has nothing in its cells. At most some hundred ids. */
export async function machineColumns(
  copy: Copy,
  ids: readonly number[],
  specs: readonly ColumnSpec[],
  signal?: AbortSignal,
  { limit, onCut = () => undefined }: Texts = { limit: listTextLimit },
): Promise<Columns> {
  const columns: Columns = {};
  for (const spec of specs) columns[spec.key] = new Array<Cell>(ids.length).fill(null);
  if (ids.length === 0 || specs.length === 0) return columns;
  const { own, lists, numbers } = bySource(specs);
  const queries = [
    ownQuery(copy, own, ids.length, limit),
    ...lists.map((group) => childQuery(copy, group, ids.length, limit)),
    ...numbers.map((group) => numbersQuery(copy, group, ids.length)),
  ];
  const [base = [], ...others] = await copy.readAll(
    queries.map((query) => ({ ...query, parameters: ids })),
    signal ? { signal } : {},
  );
  const at = new Map(ids.map((id, index) => [id, index]));
  const put = ({ key }: ColumnSpec, index: number, cell: Cell, long: boolean) => {
    (columns[key] as Cell[])[index] = long ? cut(String(cell ?? ''), limit) : cell;
    if (long) onCut(index);
  };
  // Backwards, so that the first row counts where a table has two of a machine, as in the index of the copy
  for (const row of base.toReversed()) {
    const index = at.get(Number(row.id_));
    if (index === undefined) continue;
    for (const spec of own) put(spec, index, readable(spec, row[spec.key]), isLong(row[spec.key], limit));
  }
  lists.forEach((group, table) => {
    for (const [id, cells] of childValues(group, others[table] ?? [], limit))
      group.forEach((spec, place) => {
        put(spec, at.get(id) as number, cells[place]?.cell ?? null, cells[place]?.long ?? false);
      });
  });
  numbers.forEach((group, table) => {
    for (const row of others[lists.length + table] ?? [])
      for (const spec of group) put(spec, at.get(Number(row.id_)) as number, toNumber(toCell(row[spec.key])), false);
  });
  return columns;
}

/** Of a text longer than `limit` one character more is read (`light`). */
const isLong = (raw: unknown, limit: number) =>
  (typeof raw === 'string' || raw instanceof Uint8Array) && raw.length > limit;

function ownQuery(copy: Copy, specs: readonly ColumnSpec[], count: number, limit: number): CompiledQuery {
  return compiledOnce(copy, `own ${count} ${limit} ${specs.map(({ key }) => key)}`, () => {
    const cells = specs.map((spec) => light(single[spec.table] as string, spec.column, limit).as(spec.key));
    return joinedRows(copy, specs)
      .select('h.ID as id_')
      .select(cells)
      .where('h.ID', 'in', new Array<number>(count).fill(0))
      .compile();
  });
}

/** `hardware as h` with those of bios and accountinfo that the specs need. */
export function joinedRows(copy: Copy, specs: readonly ColumnSpec[]) {
  const uses = (table: string) => specs.some((spec) => spec.table === table);
  let query = anyTable(copy.db).selectFrom('hardware as h');
  if (uses('bios')) query = query.leftJoin('bios as b', 'b.HARDWARE_ID', 'h.ID') as typeof query;
  if (uses('accountinfo')) query = query.leftJoin('accountinfo as a', 'a.HARDWARE_ID', 'h.ID') as typeof query;
  return query;
}

function numbersQuery(copy: Copy, specs: readonly ColumnSpec[], count: number): CompiledQuery {
  const { table } = specs[0] as ColumnSpec;
  return compiledOnce(copy, `numbers ${table} ${count} ${specs.map(({ key }) => key)}`, () =>
    CompiledQuery.raw(aggregatesSql(specs, new Array(count).fill('?').join())),
  );
}

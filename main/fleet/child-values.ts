import type { CompiledQuery } from 'kysely';
import type { Cell } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import type { Row } from '#main/platform/db/schema';
import { toCell } from './cell.ts';
import { anyTable, compiledOnce, light } from './statement.ts';

/** A cell, and whether a text behind it is longer than what was read. */
export interface ListCell {
  readonly cell: Cell;
  readonly long: boolean;
}

/**
 * What the rows of one child table come to, a machine at a time: the distinct values in the order of the inventory. All
 * `specs` are of that table; cells in their order.
 */
export function* childValues(
  specs: readonly ColumnSpec[],
  rows: readonly Row[],
  limit: number,
): Generator<[number, ListCell[]]> {
  for (let start = 0; start < rows.length; ) {
    const id = Number(rows[start]?.id_);
    let end = start + 1;
    while (end < rows.length && Number(rows[end]?.id_) === id) end += 1;
    const own = rows.slice(start, end);
    yield [id, specs.map((spec) => combine(spec, own, limit))];
    start = end;
  }
}

/** The columns behind some columns of one child table. */
export const neededColumns = (specs: readonly ColumnSpec[]): string[] => [
  ...new Set(specs.flatMap(({ column, swapped }) => (swapped === undefined ? [column] : [column, swapped, 'MODEL']))),
];

/** The rows behind some columns of one child table, for `count` machines whose ids are the parameters. */
export function childQuery(copy: Copy, specs: readonly ColumnSpec[], count: number, limit: number): CompiledQuery {
  const { table } = specs[0] as ColumnSpec;
  return compiledOnce(copy, `${table} ${count} ${limit} ${specs.map(({ key }) => key)}`, () => {
    const query = anyTable(copy.db)
      .selectFrom(`${table} as t`)
      .select(['t.HARDWARE_ID as id_', ...neededColumns(specs).map((column) => light('t', column, limit).as(column))])
      .where('t.HARDWARE_ID', 'in', new Array<number>(count).fill(0))
      .orderBy('t.HARDWARE_ID');
    return (copy.schema.has(table, 'ID') ? query.orderBy('t.ID') : query).compile();
  });
}

function combine(spec: ColumnSpec, rows: readonly Row[], limit: number): ListCell {
  const distinct = new Set<string>();
  let long = false;
  for (const row of rows) {
    const text = String(toCell(stored(spec, row)) ?? '');
    if (text.length > limit) long = true;
    if (text.trim() !== '') distinct.add(text);
  }
  if (distinct.size === 0) return { cell: null, long };
  const cell = [...distinct].join(', ');
  return { cell, long: long || cell.length > limit };
}

/** Windows agents swap storages.NAME and MODEL: where the model is a device path, the other column has the value. */
function stored({ column, swapped }: ColumnSpec, row: Row): unknown {
  return swapped !== undefined && String(row.MODEL).startsWith('\\') ? row[swapped] : row[column];
}

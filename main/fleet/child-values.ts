import type { CompiledQuery } from 'kysely';
import type { Cell } from '#contract/identifiers';
import { type ColumnSpec, imageFileSystems } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import type { Row } from '#main/platform/db/schema';
import { cut, listTextLimit, toCell, toNumber } from './cell.ts';
import { anyTable, compiledOnce, light } from './statement.ts';

/**
 * What the rows of one child table come to, a machine at a time: sums, the fullest drive's free percent, or the distinct
 * values in the order of the inventory. All `specs` are of that table; cells in their order.
 */
export function* childValues(specs: readonly ColumnSpec[], rows: readonly Row[]): Generator<[number, Cell[]]> {
  for (let start = 0; start < rows.length; ) {
    const id = Number(rows[start]?.id_);
    let end = start + 1;
    while (end < rows.length && Number(rows[end]?.id_) === id) end += 1;
    const own = rows.slice(start, end);
    yield [id, specs.map((spec) => combine(spec, own))];
    start = end;
  }
}

const needed = (specs: readonly ColumnSpec[]) => [
  ...new Set(
    specs.flatMap((spec) =>
      spec.aggregate === 'leastPercent'
        ? ['FREE', 'TOTAL', 'FILESYSTEM']
        : [spec.column, spec.unlessDevice ?? spec.column],
    ),
  ),
];

/** The rows behind some columns of one child table, for `count` machines whose ids are the parameters. */
export function childQuery(copy: Copy, specs: readonly ColumnSpec[], count: number): CompiledQuery {
  const { table } = specs[0] as ColumnSpec;
  return compiledOnce(copy, `${table} ${count} ${specs.map(({ key }) => key)}`, () => {
    const query = anyTable(copy.db)
      .selectFrom(`${table} as t`)
      .select(['t.HARDWARE_ID as id_', ...needed(specs).map((column) => light('t', column, listTextLimit).as(column))])
      .where('t.HARDWARE_ID', 'in', new Array<number>(count).fill(0))
      .orderBy('t.HARDWARE_ID');
    return (copy.schema.has(table, 'ID') ? query.orderBy('t.ID') : query).compile();
  });
}

function combine(spec: ColumnSpec, rows: readonly Row[]): Cell {
  if (spec.aggregate === 'leastPercent') return leastPercent(rows);
  const cells = rows.map((row) => toCell(stored(spec, row)));
  if (spec.aggregate === 'sum') return sum(cells);
  const distinct = new Set(
    cells.map((cell) => (cell === null ? '' : String(cell))).filter((text) => text.trim() !== ''),
  );
  return distinct.size === 0 ? null : cut([...distinct].join(', '), listTextLimit);
}

function sum(cells: readonly Cell[]): Cell {
  const numbers = cells.map(toNumber).filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? null : numbers.reduce((total, value) => total + value, 0);
}

/** Windows agents swap storages.NAME and MODEL: where the model is a device path, the name is the model. */
function stored({ column, unlessDevice }: ColumnSpec, row: Row): unknown {
  const value = row[column];
  return unlessDevice !== undefined && String(value).startsWith('\\') ? row[unlessDevice] : value;
}

/** Lowest 100 * FREE / TOTAL of the drives that have a size and are no image, rounded down as the index of the copy does: 9.97 stays below 10. */
function leastPercent(rows: readonly Row[]): Cell {
  let least: number | null = null;
  for (const row of rows) {
    if (imageFileSystems.includes(String(row.FILESYSTEM))) continue;
    const total = toNumber(toCell(row.TOTAL));
    const free = toNumber(toCell(row.FREE));
    if (typeof total !== 'number' || typeof free !== 'number' || total <= 0) continue;
    const percent = (100 * free) / total;
    if (least === null || percent < least) least = percent;
  }
  return least === null ? null : Math.floor(least);
}

import type { CompiledQuery } from 'kysely';
import type { Cell } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { listTextLimit } from './cell.ts';
import { childQuery, childValues } from './child-values.ts';
import { readable } from './readable.ts';
import { anyTable, compiledOnce, light } from './statement.ts';

/** One row a machine: joined; every other table has many and is read for the visible machines only. */
const single: Readonly<Record<string, string>> = { hardware: 'h', bios: 'b', accountinfo: 'a' };

/** One array of cells a column. */
export type Columns = Record<string, Cell[]>;

/** Values of machine columns in the order of `ids`; a machine that is gone has nothing in its cells. At most some hundred ids. */
export async function machineColumns(
  copy: Copy,
  ids: readonly number[],
  specs: readonly ColumnSpec[],
  signal?: AbortSignal,
): Promise<Columns> {
  const columns: Columns = {};
  for (const spec of specs) columns[spec.key] = new Array<Cell>(ids.length).fill(null);
  if (ids.length === 0 || specs.length === 0) return columns;
  const own = specs.filter((spec) => spec.table in single && !spec.many);
  const many = specs.filter((spec) => !own.includes(spec));
  const tables = [...new Set(many.map((spec) => spec.table))].map((table) =>
    many.filter((spec) => spec.table === table),
  );
  const queries = [ownQuery(copy, own, ids.length), ...tables.map((group) => childQuery(copy, group, ids.length))];
  const [base = [], ...children] = await copy.readAll(
    queries.map((query) => ({ ...query, parameters: ids })),
    signal ? { signal } : {},
  );
  const at = new Map(ids.map((id, index) => [id, index]));
  // Backwards, so that the first row counts where a table has two of a machine, as in the index of the copy
  for (const row of base.toReversed()) {
    const index = at.get(Number(row.id_));
    if (index === undefined) continue;
    for (const spec of own) (columns[spec.key] as Cell[])[index] = readable(spec, row[spec.key]);
  }
  tables.forEach((group, table) => {
    for (const [id, cells] of childValues(group, children[table] ?? [])) {
      group.forEach((spec, index) => {
        (columns[spec.key] as Cell[])[at.get(id) as number] = cells[index] ?? null;
      });
    }
  });
  return columns;
}

function ownQuery(copy: Copy, specs: readonly ColumnSpec[], count: number): CompiledQuery {
  return compiledOnce(copy, `own ${count} ${specs.map(({ key }) => key)}`, () => {
    const uses = (table: string) => specs.some((spec) => spec.table === table);
    let query = anyTable(copy.db).selectFrom('hardware as h').select('h.ID as id_');
    if (uses('bios')) query = query.leftJoin('bios as b', 'b.HARDWARE_ID', 'h.ID') as typeof query;
    if (uses('accountinfo')) query = query.leftJoin('accountinfo as a', 'a.HARDWARE_ID', 'h.ID') as typeof query;
    const cells = specs.map((spec) => light(single[spec.table] as string, spec.column, listTextLimit).as(spec.key));
    return query.select(cells).where('h.ID', 'in', new Array<number>(count).fill(0)).compile();
  });
}

/** Rows of machines for a file or the clipboard, `batch` machines at a time, each row in the order of `specs`. */
export async function* machineRows(
  copy: Copy,
  ids: ArrayLike<number>,
  specs: readonly ColumnSpec[],
  signal?: AbortSignal,
  batch = 500,
): AsyncGenerator<Cell[][]> {
  for (let start = 0; start < ids.length; start += batch) {
    const some = Array.from(
      { length: Math.min(batch, ids.length - start) },
      (_, index) => ids[start + index] as number,
    );
    const columns = await machineColumns(copy, some, specs, signal);
    yield some.map((_, index) => specs.map((spec) => columns[spec.key]?.[index] ?? null));
  }
}

import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Cell } from '#contract/identifiers';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { neededColumns } from './child-values.ts';
import { bySource, joinedRows, machineColumns, single } from './rows.ts';
import { anyTable, column as ref } from './statement.ts';

export interface RowsOptions {
  /** Machines read at once. */
  readonly batch?: number;
  /** Bytes that the cells of one machine may have together before any is cut. */
  readonly most?: number;
  /** Called once for each cell that was cut. */
  readonly onCut?: () => void;
}

/** Characters of a cell up to which machines are read many at a time: what is longer is read a machine at a time. */
const usualLimit = 1000;

/**
 * Rows of machines for a file or the clipboard, each in the order of `specs`, in batches of some hundred machines. Cells are
 * whole: an export is evidence. Only where those of one machine have more than 8 million bytes together does each end at
 * its equal share of them, with an ellipsis, and `onCut` is told.
 */
export async function* machineRows(
  copy: Copy,
  ids: ArrayLike<number>,
  specs: readonly ColumnSpec[],
  signal?: AbortSignal,
  { batch = 500, most = 8_000_000, onCut = () => undefined }: RowsOptions = {},
): AsyncGenerator<Cell[][]> {
  for (let start = 0; start < ids.length; start += batch) {
    const some = Array.from(
      { length: Math.min(batch, ids.length - start) },
      (_, index) => ids[start + index] as number,
    );
    const long = new Set<number>();
    const texts = { limit: usualLimit, onCut: (index: number) => long.add(index) };
    const columns = await machineColumns(copy, some, specs, signal, texts);
    const row = (index: number) => specs.map((spec) => columns[spec.key]?.[index] ?? null);
    let from = 0;
    for (const index of [...long, some.length].sort((a, b) => a - b)) {
      if (index > from) yield Array.from({ length: index - from }, (_, place) => row(from + place));
      if (index < some.length) yield [await longRow(copy, some[index] as number, specs, { most, onCut }, signal)];
      from = index + 1;
    }
  }
}

async function longRow(
  copy: Copy,
  id: number,
  specs: readonly ColumnSpec[],
  { most, onCut }: Required<Pick<RowsOptions, 'most' | 'onCut'>>,
  signal?: AbortSignal,
): Promise<Cell[]> {
  const sizes = await copy.readAll(sizeQueries(copy, specs, id), signal ? { signal } : {});
  const told = sizes.map(([row]) => ({ bytes: Number(row?.bytes ?? 0), cells: Number(row?.cells ?? 0) }));
  const sum = (of: 'bytes' | 'cells') => told.reduce((total, size) => total + size[of], 0);
  const limit = sum('bytes') <= most ? most : Math.max(usualLimit, Math.floor(most / sum('cells')));
  const columns = await machineColumns(copy, [id], specs, signal, { limit, onCut });
  return specs.map(({ key }) => columns[key]?.[0] ?? null);
}

/** How many cells and bytes stand behind the columns of a machine, told without reading them. */
function sizeQueries(copy: Copy, specs: readonly ColumnSpec[], id: number): CompiledQuery[] {
  const { own, lists } = bySource(specs);
  const bytes = (cells: readonly RawBuilder<unknown>[]) =>
    sql`sum(${sql.join([sql`0`, ...cells.map((cell) => sql`coalesce(octet_length(${cell}), 0)`)], sql` + `)})`.as(
      'bytes',
    );
  const count = (columns: number) => sql`count(*) * ${sql.lit(columns)}`.as('cells');
  return [
    joinedRows(copy, own)
      .select([bytes(own.map((spec) => ref(single[spec.table] as string, spec.column))), count(own.length)])
      .where('h.ID', '=', id)
      .compile(),
    ...lists.map((group) => {
      const columns = neededColumns(group);
      return anyTable(copy.db)
        .selectFrom(`${group[0]?.table} as t`)
        .select([bytes(columns.map((column) => ref('t', column))), count(columns.length)])
        .where('t.HARDWARE_ID', '=', id)
        .compile();
    }),
  ];
}

import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Copy, Introspection } from '#main/copy/copy';
import { pageTextLimit } from './cell.ts';
import { installedHere, tellsSoftware } from './sections/installed.ts';
import type { SectionColumn, SectionSpec } from './sections/spec.ts';
import { anyTable, columnsOf, light, column as ref, tableAs } from './statement.ts';

/** Rows of one section that leave the database; the count of the rest is told. */
export const rowLimit = 5000;

export interface PlannedColumn extends SectionColumn {
  /** Not of the spec: shown under its own name, when it holds anything. */
  readonly extra: boolean;
  /** Alias of its table in the statement. */
  readonly alias: string;
}

/** A section fitted to the tables a source really has: one compiled statement, run with the machine's id. */
export interface SectionPlan {
  readonly spec: SectionSpec;
  readonly known: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly rows: CompiledQuery;
  readonly count: CompiledQuery;
  /** Bytes of each cell instead of the cell: asked only when one was cut. */
  readonly sizes: CompiledQuery;
}

/** Fits a section to a source; null when the source lacks its table (older levels). Missing columns are left out. */
export function planSection(copy: Copy, spec: SectionSpec, known = true): SectionPlan | null {
  const { schema } = copy;
  const machine = spec.machine ?? 'HARDWARE_ID';
  if (!(spec.installed ? tellsSoftware(schema, spec.table) : schema.has(spec.table, machine))) return null;
  const columns = [...specColumns(schema, spec), ...(spec.closed ? [] : extraColumns(schema, spec))];
  if (columns.length === 0) return null;
  const cells = (of: (column: PlannedColumn) => RawBuilder<unknown>) => {
    let query = source(copy, spec, machine);
    columns.forEach((column, index) => {
      query = query.select(of(column).as(`c${index}`));
    });
    return sorted(query, spec, columns, schema).limit(rowLimit).compile();
  };
  return {
    spec,
    known,
    columns,
    rows: cells((column) => light(column.alias, column.column, pageTextLimit)),
    sizes: cells((column) => sql`octet_length(${ref(column.alias, column.column)})`),
    count: source(copy, spec, machine).select(sql`count(*)`.as('rows')).compile(),
  };
}

function source(copy: Copy, spec: SectionSpec, machine: string) {
  const all = anyTable(copy.db).selectFrom(tableAs(spec.table, 't'));
  let query = spec.installed ? all.where(installedHere('t')) : all.where(`t.${machine}`, '=', 0);
  for (const join of joinsOf(copy.schema, spec)) {
    query = query.leftJoin(`${join.table} as ${join.as}`, `${join.as}.${join.right}`, `t.${join.left}`) as typeof query;
  }
  const { only } = spec;
  if (only && copy.schema.has(spec.table, only.column)) {
    const name = ref('t', only.column);
    query = query.where(
      sql<boolean>`(${name} is null or ${name} in (${sql.join(only.values.map((value) => sql.lit(value)))}))`,
    );
  }
  return query;
}

type Query = ReturnType<typeof source>;

const joinsOf = (schema: Introspection, spec: SectionSpec) =>
  (spec.joins ?? []).filter((join) => schema.has(join.table, join.right) && schema.has(spec.table, join.left));

function specColumns(schema: Introspection, spec: SectionSpec): PlannedColumn[] {
  const tables = new Map(joinsOf(schema, spec).map((join) => [join.as, join.table]));
  return spec.columns.flatMap((column) => {
    const table = column.from === undefined ? spec.table : tables.get(column.from);
    if (table === undefined || !schema.has(table, column.column)) return [];
    return [{ ...column, extra: false, alias: column.from ?? 't' }];
  });
}

/** Columns that a newer OCS, an older layout or an extension has and the spec does not name. */
function extraColumns(schema: Introspection, spec: SectionSpec): PlannedColumn[] {
  const own = spec.columns.filter((column) => column.from === undefined).map((column) => column.column);
  const keys = (spec.joins ?? []).filter((join) => schema.has(join.table)).map((join) => join.left);
  const left = ['ID', 'HARDWARE_ID', ...own, ...keys, ...(spec.only ? [spec.only.column] : [])];
  return columnsOf(schema, spec.table, left).map((column) => ({
    key: column.slice(0, 80),
    column,
    format: 'text',
    extra: true,
    alias: 't',
  }));
}

/** Text sorts without case; rows that are equal so far keep the order of the inventory. */
function sorted(query: Query, spec: SectionSpec, columns: readonly PlannedColumn[], schema: Introspection): Query {
  let ordered = query;
  for (const word of spec.sort ?? []) {
    const falls = word.startsWith('-');
    const column = columns.find((each) => each.key === (falls ? word.slice(1) : word));
    if (!column) continue;
    const name = ref(column.alias, column.column);
    // Some numbers are stored as text: added to 0 they sort as numbers, on SQLite and MySQL alike
    ordered = ordered.orderBy(
      column.format === 'number' ? sql`${name} + 0` : sql`upper(${name})`,
      falls ? 'desc' : 'asc',
    );
  }
  return schema.has(spec.table, 'ID') ? ordered.orderBy('t.ID') : ordered;
}

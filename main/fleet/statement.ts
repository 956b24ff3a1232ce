import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Copy, Introspection } from '#main/copy/copy';
import type { ReadDb, Row } from '#main/platform/db/schema';

/** The same database, for tables whose names are only known from the introspection (extensions, older levels). */
export type AnyTable = ReadonlyKysely<Record<string, Row>>;
export const anyTable = (db: ReadDb): AnyTable => db as unknown as AnyTable;

/** A column by alias and name, each quoted whole: a name with a dot or " as " in it stays a name. */
export const column = (alias: string, name: string) => sql.id(alias, name);

/** A table under an alias, for `selectFrom`; any name, as `column`. */
export const tableAs = <A extends string>(name: string, alias: A) => sql<Row>`${sql.id(name)}`.as(alias);

/**
 * A column without the weight of a hostile cell: from `limit` bytes on only its beginning leaves the database.
 * octet_length reads the length without loading the value, on SQLite and MySQL alike.
 */
export function light(alias: string, name: string, limit: number): RawBuilder<unknown> {
  const ref = column(alias, name);
  return sql`case when octet_length(${ref}) > ${sql.lit(limit)} then substr(${ref}, 1, ${sql.lit(limit + 1)}) else ${ref} end`;
}

/** `light`, or NULL where the source lacks the column: migrations ignore errors, so any may be missing (console.md 0.8). */
export function ifThere(
  schema: Introspection,
  [table, alias]: readonly [string, string],
  name: string,
  limit: number,
): RawBuilder<unknown> {
  return schema.has(table, name) ? light(alias, name, limit) : sql`null`;
}

/** Columns of a table in stored spelling, without the ones `left` names in any case. */
export function columnsOf(schema: Introspection, table: string, left: readonly string[] = []): readonly string[] {
  const hidden = new Set(left.map((name) => name.toUpperCase()));
  return (schema.tables.get(table.toLowerCase()) ?? []).filter((name) => !hidden.has(name.toUpperCase()));
}

const compiled = new WeakMap<Copy, Map<string, CompiledQuery>>();
const compiledLimit = 100;

/** A statement of a copy, compiled once a key: for the machine list, whose columns stay the same from page to page. */
export function compiledOnce(copy: Copy, key: string, build: () => CompiledQuery): CompiledQuery {
  const known = compiled.get(copy) ?? new Map<string, CompiledQuery>();
  compiled.set(copy, known);
  const query = known.get(key) ?? build();
  if (known.size >= compiledLimit && !known.has(key)) known.clear();
  known.set(key, query);
  return query;
}

/** A compiled statement for one machine: its id is the first parameter. */
export function forMachine(query: CompiledQuery, id: number): CompiledQuery {
  return { ...query, parameters: query.parameters.map((value, index) => (index === 0 ? id : value)) };
}

/** Rows of a statement about one machine, whose id is its first parameter; compiled once a copy under its name. */
export async function rowsFor(
  copy: Copy,
  name: string,
  id: number,
  build: () => CompiledQuery,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  const [rows = []] = await copy.readAll([forMachine(compiledOnce(copy, name, build), id)], signal ? { signal } : {});
  return rows;
}

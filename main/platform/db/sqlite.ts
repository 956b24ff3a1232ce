import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Ocs, ReadDb } from './schema.ts';

/** Runs one statement somewhere else (a reader thread) and gives its rows. */
export type RunQuery = (sql: string, params: readonly unknown[], signal?: AbortSignal) => Promise<unknown[]>;

/**
 * Kysely over reader threads: the builder is compiled here, text and parameters go to a thread, rows come back. Our only
 * driver of our own; it reads and does nothing else.
 */
export function readThrough(run: RunQuery): ReadDb {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery, options?: { signal?: AbortSignal }): Promise<QueryResult<R>> => ({
      rows: (await run(query.sql, query.parameters, options?.signal)) as R[],
    }),
    // biome-ignore lint/correctness/useYield: a reader thread answers whole
    streamQuery: async function* () {
      throw new Error('a copy is read in pages, not streamed');
    },
  };
  const refuse = async () => {
    throw new Error('a copy is read only');
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => undefined,
  };
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Ocs>({ dialect }) as unknown as ReadDb;
}

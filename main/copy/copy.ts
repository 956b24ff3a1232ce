import type { CompiledQuery } from 'kysely';
import type { ReadDb, Row } from '#main/platform/db/schema';
import type { ColumnSpec } from './columns.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Tables and columns that a file really has, by introspection: OCS names as stored, looked up case-insensitively. */
export interface Introspection {
  /** Table name in lower case to its columns in stored spelling. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  has(table: string, column?: string): boolean;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Requests of the same lane supersede one another: only the newest is worth answering (typing in a filter). */
  readonly lane?: string;
}

/** One open SQLite file in the OCS schema, read through reader threads. */
export interface Copy {
  readonly path: string;
  /** State of the file that was checked and indexed (fingerprint.ts): whoever reads it by other means compares. */
  readonly fingerprint: string;
  readonly schema: Introspection;
  /** Machine columns this file has: the built-in ones whose table and column exist, and the custom admin fields. */
  readonly columns: readonly ColumnSpec[];
  /** The same queries as on MySQL; runs in a reader thread. */
  readonly db: ReadDb;
  /** Several compiled queries in one trip to a reader thread, answers in their order: the trip costs more than most queries. */
  readAll(queries: readonly CompiledQuery[], options?: AskOptions): Promise<readonly (readonly Row[])[]>;
  ask<T extends TaskName>(task: T, input: Tasks[T]['input'], options?: AskOptions): Promise<Tasks[T]['output']>;
  close(): Promise<void>;
}

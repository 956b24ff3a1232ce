import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import { openForReading } from '#main/platform/db/open-sqlite';
import { Failure } from '#main/platform/failure';
import { adminColumns } from './admin-fields.ts';
import { checkHeader, checkObjects, checkPages } from './check-file.ts';
import { type ColumnSpec, machineColumns } from './columns.ts';
import type { Introspection } from './copy.ts';
import { fileFailure } from './file-failure.ts';
import { readFingerprint } from './fingerprint.ts';
import { ensureCompanion, hasOwnIndex } from './index-file.ts';
import { asIntrospection, introspect } from './introspect.ts';

export interface PrepareInput {
  readonly path: string;
  /** Folder for indexes of files that are not ours to write. */
  readonly companions: string;
  /** State in which the pages were checked before ('' = never): a big file is not read through at every start. */
  readonly checked: string;
}

/** What the engine knows of a file before its reader threads start. Plain data: it comes out of a job thread. */
export interface Prepared {
  readonly tables: [string, readonly string[]][];
  readonly columns: ColumnSpec[];
  readonly companion: string | null;
  readonly checked: string;
  /** State of the file as its readers must find it. */
  readonly fingerprint: string;
}

const required = [
  ['hardware', 'ID'],
  ['hardware', 'DEVICEID'],
  ['hardware', 'NAME'],
] as const;

/**
 * Checks a file that may be hostile or damaged, finds out what it has, and sees to it that it has an index. Fails with
 * one of the `source.*` codes; leaves nothing behind when it does.
 */
export function prepareFile(
  { path, companions, checked }: PrepareInput,
  call: Pick<Call, 'signal' | 'report'>,
): Prepared {
  let db: Database | null = null;
  try {
    checkHeader(path);
    db = openForReading(path);
    checkObjects(db, path);
    const schema = asIntrospection(introspect(db));
    for (const [table, column] of required) {
      if (!schema.has(table)) throw new Failure('source.notOcs', { path, table });
      if (!schema.has(table, column)) throw new Failure('source.lacksColumn', { table, column });
    }
    const state = stateOf(path);
    if (state !== checked) {
      call.report({ step: 'check', done: 0, total: 0, unit: 'rows' });
      checkPages(db, path);
    }
    const columns = columnsOf(db, schema);
    const wanted = { columns, known: state === checked };
    const companion = hasOwnIndex(db, path, wanted)
      ? null
      : join(companions, `${createHash('sha256').update(path).digest('hex').slice(0, 24)}.index`);
    if (companion !== null) ensureCompanion(db, path, companion, wanted, call);
    return { tables: [...schema.tables], columns, companion, checked: state, fingerprint: state.split(':')[1] ?? '' };
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  } finally {
    db?.close();
  }
}

/** Machine columns that a file has: the built-in ones whose table and column exist, then the custom admin fields. */
export function columnsOf(db: Database, schema: Introspection): ColumnSpec[] {
  const has = (table: string, ...names: string[]) => names.every((name) => schema.has(table, name));
  const builtIn = machineColumns.filter(({ table, column, unlessDevice, aggregate }) => {
    const id = table === 'hardware' ? 'ID' : 'HARDWARE_ID';
    const beside = aggregate === 'leastPercent' ? ['TOTAL', 'FILESYSTEM'] : [];
    return has(table, id, column, unlessDevice ?? column, ...beside);
  });
  return [...builtIn, ...(has('accountinfo', 'HARDWARE_ID') ? adminColumns(db, schema) : [])];
}

/** Size and fingerprint of a file: equal = nobody wrote in between. */
export function stateOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    return `${statSync(path).size}:${readFingerprint(file)}`;
  } finally {
    closeSync(file);
  }
}

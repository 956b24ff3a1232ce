import type { Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import { openForReading } from '#main/platform/db/open-sqlite';
import { decodeQuotes } from '#main/platform/entities';
import { Failure } from '#main/platform/failure';
import { adminColumns } from './admin-fields.ts';
import { aggregateNeeds } from './aggregates.ts';
import { checkHeader, checkObjects, checkPages } from './check-file.ts';
import { type ColumnSpec, machineColumns } from './columns.ts';
import { companionsOf } from './companions.ts';
import type { Introspection } from './copy.ts';
import { fileFailure } from './file-failure.ts';
import { fingerprintOf } from './file-state.ts';
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
  /** State of the file that was checked and indexed, as its readers must find it. */
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
    const fingerprint = fingerprintOf(path);
    db = openForReading(path);
    checkObjects(db, path);
    const schema = asIntrospection(introspect(db));
    for (const [table, column] of required) {
      if (!schema.has(table)) throw new Failure('source.notOcs', { path, table });
      if (!schema.has(table, column)) throw new Failure('source.lacksColumn', { table, column });
    }
    if (fingerprint !== checked) {
      call.report({ step: 'check', done: 0, total: 0, unit: 'rows' });
      checkPages(db, path);
    }
    const columns = columnsOf(db, schema);
    const wanted = { columns, known: fingerprint === checked };
    const companion = hasOwnIndex(db, path, wanted) ? null : companionsOf(companions, path).index;
    if (companion !== null) ensureCompanion(db, { path, fingerprint }, companion, wanted, call);
    // Written or replaced meanwhile: what was checked and indexed may be of either state
    if (fingerprintOf(path) !== fingerprint) throw new Failure('source.changed', { path });
    return { tables: [...schema.tables], columns, companion, fingerprint };
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  } finally {
    db?.close();
  }
}

/** Machine columns that a file has: the built-in ones whose table and column exist, then the custom admin fields. */
export function columnsOf(db: Database, schema: Introspection): ColumnSpec[] {
  const has = (table: string, ...names: string[]) => names.every((name) => schema.has(table, name));
  const builtIn = machineColumns.filter((spec) => {
    const { table, column, swapped } = spec;
    const id = table === 'hardware' ? 'ID' : 'HARDWARE_ID';
    return (
      has(table, id, column, ...(swapped === undefined ? [] : [swapped, 'MODEL'])) &&
      aggregateNeeds(spec).every((need) => has(...need))
    );
  });
  return [
    ...builtIn.map((spec) => withLabels(db, schema, spec)),
    ...(has('accountinfo', 'HARDWARE_ID') ? adminColumns(db, schema) : []),
  ];
}

/** A column whose keys another table of the source explains (the categories of assets). The web console wrote their names. */
function withLabels(db: Database, schema: Introspection, spec: ColumnSpec): ColumnSpec {
  const { lookup } = spec;
  if (lookup === undefined || !schema.has(lookup.table, lookup.key) || !schema.has(lookup.table, lookup.text))
    return spec;
  const rows = db.prepare(`SELECT ${lookup.key}, ${lookup.text} FROM ${lookup.table}`).raw().all() as [
    unknown,
    unknown,
  ][];
  const named = rows.map(([key, text]) => [String(key), decodeQuotes(String(text ?? ''))] as const);
  return { ...spec, labels: new Map(named.filter(([, text]) => text.trim() !== '')) };
}

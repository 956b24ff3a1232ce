import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import DatabaseFile, { type Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import { Failure } from '#main/platform/failure';
import { partPathOf } from '#main/platform/files/part-name';
import type { ColumnSpec } from './columns.ts';
import { fileFailure } from './file-failure.ts';
import { changeCounter } from './file-state.ts';
import { buildIndex } from './index/build.ts';
import { type FleetIndex, holds, isWhole, openIndex } from './index/fleet-index.ts';
import { type IndexSink, type IndexStore, indexIn, indexInto } from './index/store.ts';

/** Name of the blob that says which state of the file was indexed. */
const stateName = 'state';

/** What an index must be to count. */
export interface Wanted {
  /** It must hold these: another version of the console may have had fewer. */
  readonly columns: readonly ColumnSpec[];
  /** Every part of it was read before, in this state of the file: not again at every start. */
  readonly known: boolean;
}

/** An index counts only for the state of the file that it was made of, and only when every part of it can be read. */
function isOf(store: IndexStore, state: string, { columns, known }: Wanted): boolean {
  if (store.get(stateName)?.toString() !== state) return false;
  const index = openIndex(store);
  return index !== undefined && holds(index, columns) && (known || isWhole(index));
}

/** Whether the file itself carries an index of its present state. */
export function hasOwnIndex(db: Database, path: string, wanted: Wanted = { columns: [], known: false }): boolean {
  return isOf(indexIn(db), `own ${changeCounter(path)}`, wanted);
}

/**
 * Writes the index into the file itself, which must be ours. The index must name the change counter that the file will
 * have after its own commit: one more, or the same where the connection holds the file exclusively.
 */
export function writeOwnIndex(
  db: Database,
  path: string,
  columns: readonly ColumnSpec[],
  call: Pick<Call, 'signal' | 'report'>,
): void {
  const build = db.transaction((counter: number) => {
    const sink = indexInto(db);
    buildIndex(db, columns, sink, call);
    sink.put(stateName, Buffer.from(`own ${counter}`));
  });
  build(changeCounter(path) + 1);
  if (hasOwnIndex(db, path)) return;
  const rewrite = db.prepare('UPDATE x_index SET data = ? WHERE name = ?');
  for (const step of [0, 1]) {
    rewrite.run(Buffer.from(`own ${changeCounter(path) + step}`), stateName);
    if (hasOwnIndex(db, path)) return;
  }
  throw new Error('the change counter of the file could not be foreseen');
}

/**
 * Makes the index of a state of a file in a file of its own; whole or not at all. Fails with source.noIndex where that file
 * cannot be written.
 */
export function ensureCompanion(
  db: Database,
  { path, fingerprint }: { readonly path: string; readonly fingerprint: string },
  companion: string,
  wanted: Wanted,
  call: Pick<Call, 'signal' | 'report'>,
): void {
  if (readCompanion(companion, (store) => isOf(store, fingerprint, wanted))) return;
  const part = partPathOf(companion);
  try {
    mkdirSync(dirname(companion), { recursive: true });
    writeCompanion(part, fingerprint, (sink) => {
      try {
        buildIndex(db, wanted.columns, sink, call);
      } catch (error) {
        throw fileFailure(error, path) ?? error;
      }
    });
    renameSync(part, companion);
  } catch (error) {
    // What the file system says here, it says of the companion: reading the source has named its own failures
    const isOurs = error instanceof Failure || fileFailure(error, path) === null;
    throw isOurs ? error : new Failure('source.noIndex', { path }, error);
  } finally {
    if (existsSync(part)) rmSync(part, { force: true });
  }
}

function writeCompanion(part: string, fingerprint: string, build: (sink: IndexSink) => void): void {
  const file = new DatabaseFile(part);
  try {
    // In memory it leaves no file when we are killed; our driver's defensive mode refuses OFF
    file.pragma('journal_mode = MEMORY');
    file.pragma('synchronous = OFF');
    file.transaction(() => {
      const sink = indexInto(file);
      build(sink);
      sink.put(stateName, Buffer.from(fingerprint));
    })();
  } finally {
    file.close();
  }
}

/** Whether a companion is there and says that it is of this state of its file; its parts are not read. */
export function isCompanionOf(companion: string, fingerprint: string): boolean {
  return readCompanion(companion, (store) => store.get(stateName)?.toString() === fingerprint);
}

/** A companion that cannot be read is no companion: it is made again. */
function readCompanion(companion: string, check: (store: IndexStore) => boolean): boolean {
  if (!existsSync(companion)) return false;
  let db: Database | undefined;
  try {
    db = new DatabaseFile(companion, { readonly: true });
    return check(indexIn(db));
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** Opens the index of a state of a file in this thread, from the file itself or from its companion. */
export function openIndexOf(db: Database, companion: string | null, fingerprint: string): FleetIndex {
  const holder = companion === null ? db : new DatabaseFile(companion, { readonly: true, fileMustExist: true });
  const store = indexIn(holder);
  const index = companion === null || store.get(stateName)?.toString() === fingerprint ? openIndex(store) : undefined;
  if (index === undefined) throw new Error('the index that was just checked cannot be opened');
  return index;
}

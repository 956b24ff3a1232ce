import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import DatabaseFile, { type Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import type { ColumnSpec } from './columns.ts';
import { readFingerprint } from './fingerprint.ts';
import { buildIndex } from './index/build.ts';
import { type FleetIndex, holds, isWhole, openIndex } from './index/fleet-index.ts';
import { type IndexStore, indexIn, indexInto } from './index/store.ts';

/** Name of the blob that says which state of the file was indexed. */
const stateName = 'state';

/** State of a file on disk: its fingerprint, and for an index inside the file the change counter alone. */
function stateOf(path: string): { fingerprint: string; counter: number } {
  const file = openSync(path, 'r');
  try {
    const fingerprint = readFingerprint(file);
    return { fingerprint, counter: Number(fingerprint.split('-')[0]) };
  } finally {
    closeSync(file);
  }
}

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
  return isOf(indexIn(db), `own ${stateOf(path).counter}`, wanted);
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
  build(stateOf(path).counter + 1);
  if (hasOwnIndex(db, path)) return;
  const rewrite = db.prepare('UPDATE x_index SET data = ? WHERE name = ?');
  for (const step of [0, 1]) {
    rewrite.run(Buffer.from(`own ${stateOf(path).counter + step}`), stateName);
    if (hasOwnIndex(db, path)) return;
  }
  throw new Error('the change counter of the file could not be foreseen');
}

/** Makes the index of a file that is not ours to write, in a file of its own; whole or not at all. */
export function ensureCompanion(
  db: Database,
  path: string,
  companion: string,
  wanted: Wanted,
  call: Pick<Call, 'signal' | 'report'>,
): void {
  const { fingerprint } = stateOf(path);
  if (existsSync(companion) && withFile(companion, true, (file) => isOf(indexIn(file), fingerprint, wanted)) === true)
    return;
  mkdirSync(dirname(companion), { recursive: true });
  const part = `${companion}.${process.pid}.part`;
  rmSync(part, { force: true });
  try {
    withFile(part, false, (file) => {
      file.pragma('journal_mode = OFF');
      file.pragma('synchronous = OFF');
      file.transaction(() => {
        const sink = indexInto(file);
        buildIndex(db, wanted.columns, sink, call);
        sink.put(stateName, Buffer.from(fingerprint));
      })();
    });
    renameSync(part, companion);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Opens the index of a file in this thread, from the file itself or from its companion. */
export function openIndexOf(db: Database, companion: string | null): FleetIndex {
  const holder = companion === null ? db : new DatabaseFile(companion, { readonly: true, fileMustExist: true });
  const index = openIndex(indexIn(holder));
  if (index === undefined) throw new Error('the index that was just checked cannot be opened');
  return index;
}

/** A companion that cannot be read is no companion: it is made again. */
function withFile<T>(path: string, readonly: boolean, work: (db: Database) => T): T | undefined {
  let db: Database | undefined;
  try {
    db = new DatabaseFile(path, { readonly });
    return work(db);
  } catch (error) {
    if (readonly) return undefined;
    throw error;
  } finally {
    db?.close();
  }
}

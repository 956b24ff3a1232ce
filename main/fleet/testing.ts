import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SourceId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { createOcsFile, createOcsIndexes, type OcsFileOptions } from '#main/copy/ocs-tables/create';
import { openCopy } from '#main/copy/open';
import { prepareFile } from '#main/copy/prepare';
import type { FleetContext } from './context.ts';

export const testSource = SourceId.parse('test');

/** A call that nobody watches or cancels. */
export const quiet = { signal: new AbortController().signal, report: () => undefined, ask: async () => '' };

type Value = string | number | null | Buffer;
export type Insert = (table: string, row: Record<string, Value>) => number;

export interface TestFleet {
  readonly copy: Copy;
  readonly context: FleetContext;
  /** The same file, for statements that check what the console says by other means. */
  readonly sql: Database.Database;
  close(): Promise<void>;
}

/** Inserts a row given by column names; the new rowid. */
export function inserter(db: Database.Database): Insert {
  return (table, row) => {
    const names = Object.keys(row);
    const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(',')}) VALUES (${names.map(() => '?').join(',')})`;
    return Number(db.prepare(sql).run(...Object.values(row)).lastInsertRowid);
  };
}

/** A real file in the OCS schema with rows of the test's own, opened as the engine opens it; `damage` comes last. */
export async function testFleet(
  fill: (insert: Insert, db: Database.Database) => void,
  options: OcsFileOptions = { plainSoftware: true },
  damage: (db: Database.Database) => void = () => undefined,
): Promise<TestFleet> {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  const path = join(folder, 'fleet.sqlite');
  const db = new Database(path);
  createOcsFile(db, options);
  fill(inserter(db), db);
  createOcsIndexes(db, options);
  damage(db);
  db.close();
  return openFleet(path, () => rmSync(folder, { recursive: true, force: true }));
}

/** Opens a file as the engine does, with its index beside it. */
export async function openFleet(path: string, cleanUp: () => void = () => undefined): Promise<TestFleet> {
  const copy = openCopy(path, prepareFile({ path, companions: join(path, '..'), checked: '' }, quiet));
  const sql = new Database(path, { readonly: true });
  return {
    copy,
    context: { copyOf: async () => copy },
    sql,
    close: async () => {
      sql.close();
      await copy.close();
      cleanUp();
    },
  };
}

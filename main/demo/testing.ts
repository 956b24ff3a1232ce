import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type DemoOptions, generateDemo } from './generate.ts';

/** A generated file in a folder of the test's own. */
export interface DemoFile {
  readonly path: string;
  readonly db: Database.Database;
  /** First columns of the rows that a statement gives. */
  list(sql: string, ...values: unknown[]): unknown[];
  /** How many rows there are of what comes after FROM. */
  count(from: string, ...values: unknown[]): number;
  remove(): void;
}

/** Makes a demo fleet for a test. */
export async function makeDemo(options: Omit<DemoOptions, 'path'>): Promise<DemoFile> {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-demo-'));
  const path = join(folder, 'fleet.sqlite');
  await generateDemo({ ...options, path }, { signal: new AbortController().signal, report: () => undefined });
  const db = new Database(path, { readonly: true });
  const list = (sql: string, ...values: unknown[]) =>
    db
      .prepare(sql)
      .pluck()
      .all(...values);
  return {
    path,
    db,
    list,
    count: (from, ...values) => list(`SELECT count(*) FROM ${from}`, ...values)[0] as number,
    remove: () => {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

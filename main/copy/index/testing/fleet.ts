import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ColumnSpec } from '#main/copy/columns';
import type { Introspection } from '#main/copy/copy';
import { buildIndex } from '#main/copy/index/build';
import { type FleetIndex, openIndex } from '#main/copy/index/fleet-index';
import { asIntrospection, introspect } from '#main/copy/introspect';
import { createOcsFile, createOcsIndexes } from '#main/copy/ocs-tables/create';
import { columnsOf } from '#main/copy/prepare';
import { registerFunctions } from '#main/platform/db/functions';
import { fillFleet } from './rows.ts';

export interface TestFleet {
  readonly db: Database.Database;
  readonly schema: Introspection;
  readonly columns: readonly ColumnSpec[];
  readonly index: FleetIndex;
  readonly blobs: Map<string, Buffer>;
  close(): void;
}

export const quietCall = { signal: new AbortController().signal, report: () => undefined };

/** A seeded fleet in a real file, with every kind of value the language knows, and its index. */
export function testFleet(machines: number, seed: number): TestFleet {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const db = new Database(join(folder, 'fleet.sqlite'));
  createOcsFile(db);
  db.transaction(() => fillFleet(db, machines, seed))();
  createOcsIndexes(db);
  registerFunctions(db);
  const schema = asIntrospection(introspect(db));
  const columns = columnsOf(db, schema);
  const blobs = new Map<string, Buffer>();
  buildIndex(db, columns, { put: (name, data) => blobs.set(name, data) }, quietCall);
  const index = openIndex({ get: (name) => blobs.get(name) });
  if (index === undefined) throw new Error('the index does not open');
  return {
    db,
    schema,
    columns,
    index,
    blobs,
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

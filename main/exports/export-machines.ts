import type { Database, Statement } from 'better-sqlite3';
import type { Call } from '#contract/define';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { fileFailure } from '#main/copy/file-failure';
import { type HeldState, holdState } from '#main/copy/file-state';
import { asIntrospection } from '#main/copy/introspect';
import { machineRows } from '#main/fleet/machine-rows';
import { openForReading } from '#main/platform/db/open-sqlite';
import type { Row } from '#main/platform/db/schema';
import { readThrough } from '#main/platform/db/sqlite';
import type { TableColumn } from './table.ts';
import { type TableFile, writeTable } from './write-table.ts';

/** An export as it goes to the job thread: plain data. */
export interface ExportInput {
  readonly source: string;
  /** State of the file that `ids` were asked of: rows of another state must not be mixed with it. */
  readonly fingerprint: string;
  /** Tables and their columns, and the machine columns to write, as the open copy knows them. */
  readonly tables: Copy['schema']['tables'];
  readonly specs: readonly ColumnSpec[];
  readonly columns: readonly TableColumn[];
  /** Machines in the order of the rows. */
  readonly ids: Int32Array;
  readonly file: TableFile;
}

/** The source of an export, read in this very thread, so that the readers of the page stay free. */
function ownCopy({ source: path, fingerprint, tables, specs }: ExportInput): Copy {
  let db: Database | null = null;
  let held: HeldState | null = null;
  try {
    const state = holdState(path, fingerprint);
    held = state;
    db = openForReading(path);
    // Each row is read once, so a large cache would only be filled
    db.pragma('cache_size = -4000');
    const source = db;
    // Every batch asks the same; a statement prepared anew each time would keep its memory until a collection comes by
    const statements = new Map<string, Statement>();
    const prepared = (sql: string) => {
      const statement = statements.get(sql) ?? source.prepare(sql);
      statements.set(sql, statement);
      return statement;
    };
    const rows = (sql: string, params: readonly unknown[]) => {
      try {
        state.check();
        return prepared(sql).all(...params);
      } finally {
        state.check();
      }
    };
    return {
      path,
      fingerprint,
      schema: asIntrospection(tables),
      columns: specs,
      db: readThrough(async (sql, params) => rows(sql, params)),
      readAll: async (queries) => queries.map(({ sql, parameters }) => rows(sql, parameters) as Row[]),
      // The machines and their order were asked for before, of the threads that have the index
      ask: () => Promise.reject(new Error('an export has no index')),
      close: async () => {
        state.close();
        source.close();
      },
    };
  } catch (error) {
    db?.close();
    held?.close();
    throw fileFailure(error, path) ?? error;
  }
}

/** Writes machines of an SQLite source to a file; the job `export`. Fails with `file.*`, `source.*` and `cancelled`. */
export async function exportMachines(
  input: ExportInput,
  watch: Pick<Call, 'signal' | 'report'>,
): Promise<{ rows: number; sizeBytes: number; cutCells: number }> {
  const { source, specs, columns, ids, file } = input;
  const copy = ownCopy(input);
  let cutCells = 0;
  const onCut = () => {
    cutCells += 1;
  };
  try {
    // No signal to the rows: the one of a job thread is only a flag, and it is looked at between batches
    const batches = machineRows(copy, ids, specs, undefined, { onCut });
    const written = await writeTable({ columns, batches, total: ids.length }, file, watch);
    return { ...written, cutCells: written.cutCells + cutCells };
  } catch (error) {
    throw fileFailure(error, source) ?? error;
  } finally {
    await copy.close();
  }
}

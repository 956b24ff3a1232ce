import type { Database, Statement } from 'better-sqlite3';
import { openForReading } from '#main/platform/db/open-sqlite';
import { Failure } from '#main/platform/failure';
import { slowMs as usualSlowMs } from '#main/platform/slow';
import { fileFailure } from './file-failure.ts';
import { type HeldState, holdState } from './file-state.ts';
import type { FleetIndex } from './index/fleet-index.ts';
import { type IndexContext, runTask } from './index/run.ts';
import { warmUp } from './index/warm.ts';
import { openIndexOf } from './index-file.ts';
import type { ReaderRequest, ReaderSetup, SlowStatement } from './reader-protocol.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Told of a statement that took long. */
type OnSlow = (statement: SlowStatement) => void;

/** What answers requests about one file, one after the other; the file stays closed to changes of state meanwhile. */
export interface Reader {
  /** Fails with `source.*`; anything else is a bug. */
  answer(request: ReaderRequest): unknown;
  /** Reads what most questions need before they are asked. */
  warmUp(): void;
  close(): void;
}

/** Preparing a statement takes longer than running most of them (a machine's page has dozens): the newest are kept. */
const keptLimit = 150;

/** Opens a file in the state it was checked in, with its index. Fails like `answer`. */
export function openReader(setup: ReaderSetup, onSlow: OnSlow = () => undefined): Reader {
  const { path, fingerprint } = setup;
  let held: HeldState | null = null;
  let db: Database | null = null;
  try {
    held = holdState(path, fingerprint);
    db = openForReading(path);
    return readerOf(setup, held, { db, index: indexOf(db, setup) }, onSlow);
  } catch (error) {
    db?.close();
    held?.close();
    throw fileFailure(error, path) ?? error;
  }
}

/** An index that was there when the file was checked, and is not any more, says nothing bad about our code. */
function indexOf(db: Database, { path, companion, fingerprint }: ReaderSetup): FleetIndex {
  try {
    return openIndexOf(db, companion, fingerprint);
  } catch (error) {
    throw new Failure('source.failed', { path }, error);
  }
}

function readerOf(
  { path, slowMs = usualSlowMs }: ReaderSetup,
  held: HeldState,
  context: IndexContext,
  onSlow: OnSlow,
): Reader {
  const kept = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const statement = kept.get(sql) ?? context.db.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > keptLimit && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  // Long texts in a result are cut by the query that asks for them; this only runs it
  const query = (sql: string, params: readonly unknown[]) => timed(sql, () => prepared(sql).all(...params));
  const timed = (sql: string, work: () => unknown): unknown => {
    const startedAt = performance.now();
    try {
      return work();
    } finally {
      const ms = Math.round(performance.now() - startedAt);
      if (ms > slowMs) onSlow({ sql: sql.slice(0, 2000), ms });
    }
  };
  const run = (request: ReaderRequest): unknown => {
    try {
      if (request.kind === 'query') return query(request.sql, request.params);
      if (request.kind === 'queries') return request.list.map(({ sql, params }) => query(sql, params));
      const task = request.task as TaskName;
      return timed(`task ${task}`, () => runTask(context, task, request.input as Tasks[TaskName]['input']));
    } finally {
      // Written after the first look, before the statement had its lock: neither such rows nor such errors must get out
      held.check();
    }
  };
  return {
    answer(request) {
      try {
        held.check();
        return run(request);
      } catch (error) {
        throw fileFailure(error, path, textOf(request)) ?? error;
      }
    },
    warmUp: () => warmUp(context.index),
    close() {
      held.close();
      context.db.close();
    },
  };
}

/** SQL of a request, for messages: a plan has it among its other parts. */
function textOf(request: ReaderRequest): string {
  if (request.kind === 'query') return request.sql;
  return JSON.stringify(request.kind === 'queries' ? request.list : request.input).replaceAll('\\"', '"');
}

import { closeSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Statement } from 'better-sqlite3';
import { openForReading } from '#main/platform/db/open-sqlite';
import { Failure } from '#main/platform/failure';
import { slowMs as usualSlowMs } from '#main/platform/slow';
import { toThreadError } from '#main/platform/threads';
import { fileFailure } from './file-failure.ts';
import { readFingerprint } from './fingerprint.ts';
import { runTask } from './index/run.ts';
import { warmUp } from './index/warm.ts';
import { openIndexOf } from './index-file.ts';
import type { ReaderAnswer, ReaderRequest, ReaderSetup, SlowStatement } from './reader-protocol.ts';
import type { TaskName, Tasks } from './tasks.ts';

const { path, companion, fingerprint, slowMs = usualSlowMs } = workerData as ReaderSetup;
const db = openForReading(path);
const file = openSync(path, 'r');
const context = { db, index: openIndexOf(db, companion) };
process.on('exit', () => closeSync(file));
warmUp(context.index);

/** Preparing a statement takes longer than running most of them (a machine's page has dozens): the newest are kept. */
const kept = new Map<string, Statement>();
const keptLimit = 150;

function prepared(sql: string): Statement {
  const statement = kept.get(sql) ?? db.prepare(sql);
  kept.delete(sql);
  kept.set(sql, statement);
  const [oldest] = kept.keys();
  if (kept.size > keptLimit && oldest !== undefined) kept.delete(oldest);
  return statement;
}

/** Long texts in a result are cut by the query that asks for them; this only runs it. */
function query(sql: string, params: readonly unknown[]): unknown {
  return timed(sql, () => prepared(sql).all(...params));
}

let slow: SlowStatement[] = [];

/** Does some work and notes what it was when it took long. */
function timed<T>(sql: string, work: () => T): T {
  const startedAt = performance.now();
  try {
    return work();
  } finally {
    const ms = Math.round(performance.now() - startedAt);
    if (ms > slowMs) slow.push({ sql: sql.slice(0, 2000), ms });
  }
}

function answer(request: ReaderRequest): unknown {
  // The index knows the file as it was; rows of another state must not be mixed with it.
  if (readFingerprint(file) !== fingerprint) throw new Failure('source.changed', { path });
  if (request.kind === 'query') return query(request.sql, request.params);
  if (request.kind === 'queries') return request.list.map(({ sql, params }) => query(sql, params));
  const task = request.task as TaskName;
  return timed(`task ${task}`, () => runTask(context, task, request.input as Tasks[TaskName]['input']));
}

function outcome(request: ReaderRequest): ReaderAnswer {
  try {
    return { value: answer(request) };
  } catch (error) {
    return { error: toThreadError(fileFailure(error, path) ?? error) };
  }
}

parentPort?.on('message', (request: ReaderRequest) => {
  slow = [];
  const told = outcome(request);
  parentPort?.postMessage(slow.length === 0 ? told : { ...told, slow });
});

import { useSyncExternalStore } from 'react';
import type { CallOptions, Result } from '#contract/define';
import type { Fault } from '#contract/fault';
import type { Progress } from '#contract/progress';

/** A long call that runs beside the pages: export, demo, open. */
export interface Job {
  readonly id: number;
  /** Catalogue key with its namespace (`sources:job.open`) and what fills its gaps. */
  readonly titleKey: string;
  readonly titleParams: Readonly<Record<string, string | number>>;
  readonly startedAt: number;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly fault: Fault | null;
}

type Run<T> = (options: Required<Pick<CallOptions, 'signal' | 'onProgress'>>) => Promise<Result<T>>;

const listeners = new Set<() => void>();
const aborts = new Map<number, AbortController>();
let jobs: readonly Job[] = [];
let lastId = 0;

const publish = (next: readonly Job[]) => {
  jobs = next;
  for (const listener of listeners) listener();
};

const change = (id: number, patch: Partial<Job>) =>
  publish(jobs.map((job) => (job.id === id ? { ...job, ...patch } : job)));

/**
 * Runs a long call in the jobs bar: its progress, the time left, Cancel. The caller gets the result; a fault other than
 * `cancelled` stays in the bar until it is dismissed.
 */
export async function startJob<T>(
  titleKey: string,
  run: Run<T>,
  titleParams: Job['titleParams'] = {},
): Promise<Result<T>> {
  lastId += 1;
  const id = lastId;
  const abort = new AbortController();
  aborts.set(id, abort);
  const startedAt = performance.now();
  publish([...jobs, { id, titleKey, titleParams, startedAt, progress: null, cancelling: false, fault: null }]);
  const result = await run({ signal: abort.signal, onProgress: (progress) => change(id, { progress }) });
  aborts.delete(id);
  if (result.ok || result.fault.code === 'cancelled') dismissJob(id);
  else change(id, { fault: result.fault });
  return result;
}

/** Asks a job to stop; it stays in the bar until the engine has cleaned up. */
export function cancelJob(id: number): void {
  change(id, { cancelling: true });
  aborts.get(id)?.abort();
}

/** Takes an ended job out of the bar. */
export function dismissJob(id: number): void {
  publish(jobs.filter((job) => job.id !== id));
}

/** The jobs that run or failed, oldest first. */
export function useJobs(): readonly Job[] {
  return useSyncExternalStore(subscribe, () => jobs);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Seconds until a job ends at its pace so far; null while that would be a guess. `elapsedMs`: since its start. */
export function secondsLeft(progress: Progress | null, elapsedMs: number): number | null {
  if (progress === null || progress.total <= 0 || progress.done <= 0 || elapsedMs < 2000) return null;
  return Math.max(1, Math.round((elapsedMs * (progress.total - progress.done)) / progress.done / 1000));
}

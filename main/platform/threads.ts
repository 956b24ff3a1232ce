import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Call } from '#contract/define';
import { FaultCode } from '#contract/fault';
import type { Progress } from '#contract/progress';
import { Failure } from './failure.ts';

/** Where the bundled entry of a thread lies: beside engine.js in the app, in out/threads when run from source. */
export function threadFile(name: 'reader-thread' | 'job-thread'): string {
  const here = new URL('.', import.meta.url);
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL(`../../out/threads/${name}.js`, here));
  const folder = here.pathname.endsWith('/chunks/') ? new URL('..', here) : here;
  return fileURLToPath(new URL(`${name}.js`, folder));
}

/** A failure as it crosses from a thread: errors lose their class on the way. */
export interface ThreadError {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly message: string;
  /** Where a bug was in the thread, for the log. */
  readonly stack?: string;
}

/** Turns an error into plain data for postMessage. */
export function toThreadError(error: unknown): ThreadError {
  if (error instanceof Failure) {
    const cause = error.cause instanceof Error ? error.cause.message : '';
    return { code: error.code, params: error.params, message: cause };
  }
  const { code = '', message = String(error), stack } = (error ?? {}) as { code?: string } & Partial<Error>;
  return { code, params: {}, message, ...(stack === undefined ? {} : { stack }) };
}

/** The other way round: a Failure again where the code is one, an Error (a bug) otherwise. */
export function fromThreadError(error: ThreadError): Error {
  const code = FaultCode.safeParse(error.code);
  if (code.success) return new Failure(code.data, error.params, new Error(error.message));
  const { message, stack } = error;
  return Object.assign(new Error(message), { code: error.code }, stack === undefined ? {} : { stack });
}

export type FromJobThread =
  | { readonly type: 'progress'; readonly value: Progress }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: ThreadError };

interface Ending {
  /** Ends the thread itself when it still runs so long after a cancel: SQLite looks at no flag. It may leave parts behind. */
  readonly graceMs?: number;
  /** The thread is gone, by itself or not: what it left can be removed. */
  readonly onEnd?: (thread: number) => void;
}

/** Runs a named job of main/job-thread.ts in a thread of its own. Cancel is a shared flag: the job looks between batches. */
export function runInThread(
  job: string,
  input: unknown,
  call: Pick<Call, 'signal' | 'report'>,
  { graceMs, onEnd }: Ending = {},
): Promise<unknown> {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(threadFile('job-thread'), { workerData: { job, input, flag } });
  const { threadId } = worker;
  let grace: NodeJS.Timeout | undefined;
  let giveUp: () => void = () => undefined;
  const cancel = () => {
    Atomics.store(flag, 0, 1);
    if (graceMs !== undefined) grace = setTimeout(giveUp, graceMs);
  };
  return new Promise<unknown>((resolve, reject) => {
    giveUp = () => {
      reject(new Failure('cancelled'));
      void worker.terminate();
    };
    worker.on('message', (message: FromJobThread) => {
      if (message.type === 'progress') call.report(message.value);
      else if (message.type === 'done') resolve(message.value);
      else reject(fromThreadError(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(grace);
      reject(new Failure('engine.stopped'));
      onEnd?.(threadId);
    });
    call.signal.addEventListener('abort', cancel, { once: true });
    if (call.signal.aborted) cancel();
  }).finally(() => call.signal.removeEventListener('abort', cancel));
}

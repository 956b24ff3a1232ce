import { setMaxListeners } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure } from '#main/platform/failure';
import { fromThreadError, threadFile } from '#main/platform/threads';
import type { AskOptions } from './copy.ts';
import { fileFailure } from './file-failure.ts';
import type { FromReader, ReaderAnswer, ReaderRequest, ReaderSetup, SlowStatement } from './reader-protocol.ts';

interface Job {
  readonly request: ReaderRequest;
  readonly options: AskOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Reader {
  readonly worker: Worker;
  /** Settled when the thread has opened the file, or is gone. */
  readonly started: Promise<void>;
  current: Job | null;
}

/** Two are enough on two cores: one answers the list while the other answers facets or a machine. */
const readerCount = 2;

/** A reader makes short-lived rows: a small nursery is collected more often but keeps three threads within the budget of memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Readers that may die one after the other, none answering between, before no more are started by themselves. */
const deathLimit = 5;
const firstDelayMs = 100;
/** After that, a request has one started again, but not more often than this. */
const retryAfterMs = 2000;

/**
 * Threads that read one SQLite file. better-sqlite3 cannot be interrupted, so requests wait here, not in a thread: those
 * that were cancelled or superseded in their lane are answered `cancelled` without ever running. A file that its readers
 * cannot open, or that kills them, is told by what they died of; readers are started again later and later, then only when
 * somebody asks.
 */
export class ReaderPool {
  readonly #setup: ReaderSetup;
  readonly #onSlow: (statement: SlowStatement) => void;
  readonly #readers = new Set<Reader>();
  readonly #queue: Job[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;
  #deaths = 0;
  #diedAt = 0;
  #reason: Error;

  constructor(setup: ReaderSetup, onSlow: (statement: SlowStatement) => void = () => undefined) {
    this.#setup = setup;
    this.#onSlow = onSlow;
    this.#reason = new Failure('source.failed', { path: setup.path });
    this.#fill();
  }

  ask(request: ReaderRequest, options: AskOptions = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Failure('source.unknown'));
    if (options.signal?.aborted) return Promise.reject(new Failure('cancelled'));
    if (this.#deaths >= deathLimit && this.#readers.size === 0) {
      if (performance.now() - this.#diedAt < retryAfterMs) return Promise.reject(this.#reason);
      this.#start();
    }
    const { signal } = options;
    let drop: () => void = () => undefined;
    const answer = new Promise((resolve, reject) => {
      const job: Job = { request, options, resolve, reject };
      drop = () => this.#drop(job);
      this.#dropSuperseded(options.lane);
      // One call asks dozens of queries with its one signal (a machine's page): Node must not warn of a leak
      if (signal) setMaxListeners(0, signal);
      signal?.addEventListener('abort', drop, { once: true });
      this.#queue.push(job);
      this.#dispatch();
    });
    return answer.finally(() => signal?.removeEventListener('abort', drop));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#refuseAll(new Failure('cancelled'));
    for (const { current } of this.#readers) current?.reject(new Failure('cancelled'));
    // A thread that is ended while it loads native code takes the whole process down
    const ends = [...this.#readers].map(async ({ worker, started }) => {
      worker.ref(); // or a process with nothing else to do would not wait for it
      await started;
      await worker.terminate();
    });
    await Promise.all(ends);
  }

  #fill(): void {
    while (this.#readers.size < readerCount) this.#start();
    this.#dispatch();
  }

  #start(): void {
    const worker = new Worker(threadFile('reader-thread'), { workerData: this.#setup, resourceLimits });
    const started = new Promise<void>((resolve) => {
      worker.once('message', () => resolve());
      worker.once('exit', () => resolve());
    });
    const reader: Reader = { worker, started, current: null };
    this.#readers.add(reader);
    let unfit = false;
    let reason: Error = new Failure('source.failed', { path: this.#setup.path });
    worker.on('message', (message: FromReader) => {
      if ('ready' in message) return;
      unfit = 'unfit' in message;
      if ('unfit' in message) reason = fromThreadError(message.unfit);
      else this.#answered(reader, message);
    });
    worker.on('error', (error) => {
      reason = fileFailure(error, this.#setup.path) ?? reason;
    });
    worker.on('exit', () => this.#died(reader, reason, unfit));
    worker.unref();
  }

  #answered(reader: Reader, { value, error, slow = [] }: ReaderAnswer): void {
    for (const statement of slow) this.#onSlow(statement);
    const job = reader.current;
    reader.current = null;
    if (error) job?.reject(fromThreadError(error));
    else job?.resolve(value);
    const hadStopped = this.#deaths >= deathLimit;
    this.#deaths = 0;
    if (hadStopped) this.#fill();
    else this.#dispatch();
  }

  /** `unfit`: the reader could not open the file, and so will no other one just now. */
  #died(reader: Reader, reason: Error, unfit: boolean): void {
    this.#readers.delete(reader);
    if (this.#closed) {
      reader.current?.reject(new Failure('cancelled'));
      return;
    }
    this.#deaths += 1;
    this.#diedAt = performance.now();
    this.#reason = reason;
    reader.current?.reject(reason);
    const isLast = this.#deaths >= deathLimit;
    if (this.#readers.size === 0 && (unfit || isLast)) this.#refuseAll(reason);
    if (isLast) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        this.#fill();
      },
      firstDelayMs * 2 ** this.#deaths,
    );
    this.#timers.add(timer);
  }

  #dispatch(): void {
    for (const reader of this.#readers) {
      if (reader.current !== null) continue;
      const job = this.#queue.shift();
      if (job === undefined) break;
      reader.current = job;
      reader.worker.ref();
      reader.worker.postMessage(job.request);
    }
    for (const { worker, current } of this.#readers) if (current === null) worker.unref();
  }

  #refuseAll(reason: Error): void {
    for (const job of this.#queue.splice(0)) job.reject(reason);
  }

  #dropSuperseded(lane: string | undefined): void {
    if (lane === undefined) return;
    for (const job of this.#queue.filter((waiting) => waiting.options.lane === lane)) this.#drop(job);
  }

  #drop(job: Job): void {
    const at = this.#queue.indexOf(job);
    if (at < 0) return;
    this.#queue.splice(at, 1);
    job.reject(new Failure('cancelled'));
  }
}

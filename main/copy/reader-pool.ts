import { setMaxListeners } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure } from '#main/platform/failure';
import { fromThreadError, threadFile } from '#main/platform/threads';
import type { AskOptions } from './copy.ts';
import type { ReaderAnswer, ReaderRequest, ReaderSetup, SlowStatement } from './reader-protocol.ts';

interface Job {
  readonly request: ReaderRequest;
  readonly options: AskOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Reader {
  worker: Worker;
  current: Job | null;
}

/** Two are enough on two cores: one answers the list while the other answers facets or a machine. */
const readerCount = 2;

/** A reader makes short-lived rows: a small nursery is collected more often but keeps three threads within the budget of memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/**
 * Threads that read one SQLite file. better-sqlite3 cannot be interrupted, so requests wait here, not in a thread: those
 * that were cancelled or superseded in their lane are answered `cancelled` without ever running.
 */
export class ReaderPool {
  readonly #setup: ReaderSetup;
  readonly #onSlow: (statement: SlowStatement) => void;
  readonly #readers: Reader[] = [];
  readonly #queue: Job[] = [];
  #closed = false;

  constructor(setup: ReaderSetup, onSlow: (statement: SlowStatement) => void = () => undefined) {
    this.#setup = setup;
    this.#onSlow = onSlow;
    for (let i = 0; i < readerCount; i++) this.#readers.push(this.#start());
  }

  ask(request: ReaderRequest, options: AskOptions = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Failure('source.unknown'));
    if (options.signal?.aborted) return Promise.reject(new Failure('cancelled'));
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
    for (const job of this.#queue.splice(0)) job.reject(new Failure('cancelled'));
    await Promise.all(this.#readers.map((reader) => reader.worker.terminate()));
  }

  #start(): Reader {
    const reader: Reader = {
      worker: new Worker(threadFile('reader-thread'), { workerData: this.#setup, resourceLimits }),
      current: null,
    };
    reader.worker.on('message', (message: ReaderAnswer) => {
      for (const statement of message.slow ?? []) this.#onSlow(statement);
      const job = reader.current;
      reader.current = null;
      if (message.error) job?.reject(fromThreadError(message.error));
      else job?.resolve(message.value);
      this.#dispatch();
    });
    reader.worker.on('error', () => undefined); // the exit below answers the call that ran
    reader.worker.on('exit', () => this.#replace(reader));
    reader.worker.unref();
    return reader;
  }

  #replace(reader: Reader): void {
    reader.current?.reject(
      this.#closed ? new Failure('cancelled') : new Failure('source.failed', { path: this.#setup.path }),
    );
    reader.current = null;
    if (this.#closed) return;
    const at = this.#readers.indexOf(reader);
    // A file that kills its reader at once must not make us start readers for ever
    setTimeout(() => {
      if (!this.#closed) this.#readers[at] = this.#start();
      this.#dispatch();
    }, 200).unref();
  }

  #dispatch(): void {
    for (const reader of this.#readers) {
      if (reader.current !== null || reader.worker.threadId === -1) continue;
      const job = this.#queue.shift();
      if (job === undefined) return;
      reader.current = job;
      reader.worker.ref();
      reader.worker.postMessage(job.request);
    }
    if (this.#readers.every((reader) => reader.current === null))
      for (const reader of this.#readers) reader.worker.unref();
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

import { parentPort, workerData } from 'node:worker_threads';
import type { Call } from '#contract/define';
import { prepareFile } from './copy/prepare.ts';
import { generateDemo } from './demo/generate.ts';
import { exportMachines } from './exports/export-machines.ts';
import { type FromJobThread, toThreadError } from './platform/threads.ts';

type Job = (input: never, call: Pick<Call, 'signal' | 'report'>) => unknown;

/** CPU-long work that runs in a thread of its own, by name. */
const jobs: Readonly<Record<string, Job>> = { prepare: prepareFile, demo: generateDemo, export: exportMachines };

const { job, input, flag } = workerData as { job: string; input: never; flag: Int32Array };
const send = (message: FromJobThread) => parentPort?.postMessage(message);

// A thread that computes never sees a message, so cancel is a shared flag that looks like a signal.
const signal = {
  get aborted() {
    return Atomics.load(flag, 0) === 1;
  },
} as AbortSignal;

try {
  const value = await jobs[job]?.(input, { signal, report: (progress) => send({ type: 'progress', value: progress }) });
  send({ type: 'done', value });
} catch (error) {
  send({ type: 'failed', error: toThreadError(error) });
}

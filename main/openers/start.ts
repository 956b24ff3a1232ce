import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { homedir } from 'node:os';
import { Failure } from '#main/platform/failure';
import { printable } from '#main/platform/printable';
import type { Resolved } from './resolve.ts';

export interface Outcome {
  readonly output: string;
  readonly exitCode: number | null;
}

/** Output kept of a program, in bytes; a program is stopped after the time. */
const outputBytes = 64 * 1024;
const timeoutMs = 60_000;
const graceMs = 2_000;

/** What the console's own runtime is told by its environment is no business of a program it starts. */
function environment(): NodeJS.ProcessEnv {
  const own = /^(?:ELECTRON_|NODE_OPTIONS$|NODE_CHANNEL_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Never a shell, never the current folder; the program is an absolute path by now. */
const options = () => ({ shell: false, cwd: homedir(), env: environment() }) as const;

async function started(child: ChildProcess, program: string): Promise<void> {
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new Failure('opener.failed', { program }, error);
  }
}

/** Starts a program with a window of its own; it outlives the console. Fails with `opener.failed`. */
export async function startDetached({ program, args }: Resolved): Promise<Outcome> {
  const child = spawn(program, args, { ...options(), detached: true, stdio: 'ignore' });
  await started(child, program);
  child.on('error', () => undefined);
  child.unref();
  return { output: '', exitCode: null };
}

/** Runs a program to its end and gives the beginning of what it wrote. Cancel ends it, the hard way after two seconds. */
export async function runForOutput({ program, args }: Resolved, signal: AbortSignal): Promise<Outcome> {
  const child = spawn(program, args, { ...options(), windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const kept: Buffer[] = [];
  let bytes = 0;
  const keep = (chunk: Buffer) => {
    if (bytes < outputBytes) kept.push(chunk.subarray(0, outputBytes - bytes));
    bytes += chunk.length;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await started(child, program);
  const stop = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
  };
  const timer = setTimeout(stop, timeoutMs);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    const [exitCode] = (await once(child, 'close')) as [number | null];
    if (signal.aborted) throw new Failure('cancelled');
    return { output: printable(Buffer.concat(kept).toString('utf8'), 'lines'), exitCode };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

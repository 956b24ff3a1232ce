import { readFileSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { Failure } from './failure.ts';
import { makeFolder } from './files/make-folder.ts';
import { writeWhole } from './files/write-whole.ts';
import type { Log } from './log.ts';

/** A small JSON file of the console's own state (settings, views, recent sources). */
export interface StateFile<T> {
  read(): T;
  /**
   * Replaces the state by f(state), written whole or not at all; changes queue up. Fails with `state.tooLarge` and, on a full
   * disk or in a folder that is closed to us, with `file.*`.
   */
  change(f: (old: T) => T): Promise<T>;
  /** Like `change`, for what must not stop the work: where it cannot be written the new state counts until the end. */
  hold(f: (old: T) => T): Promise<T>;
}

const limitBytes = 4_000_000;

/**
 * Opens a state file. A file that does not parse is set aside as `<name>.damaged` and the initial state is used: the
 * console must start even when its own state was cut short.
 */
export function openStateFile<T>(path: string, schema: z.ZodType<T>, initial: T, log?: Log): StateFile<T> {
  let state = load(path, schema, initial);
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    read: () => state,
    change: (f) =>
      inTurn(async () => {
        const next = f(state);
        await write(path, next);
        state = next;
        return next;
      }),
    hold: (f) =>
      inTurn(async () => {
        state = f(state);
        await write(path, state).catch((error: unknown) => {
          if (!(error instanceof Failure)) throw error;
          log?.write({ level: 'warn', event: 'state.unwritten', file: basename(path), code: error.code });
        });
        return state;
      }),
  };
}

function load<T>(path: string, schema: z.ZodType<T>, initial: T): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return initial;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    setAside(path);
    return initial;
  }
}

function setAside(path: string): void {
  try {
    renameSync(path, `${path}.damaged`);
  } catch {
    // In a folder that is closed to us it stays, and is set aside or written over another time
  }
}

async function write(path: string, state: unknown): Promise<void> {
  const text = JSON.stringify(state, null, 1);
  if (text.length > limitBytes) throw new Failure('state.tooLarge', { size: `${Math.round(text.length / 1000)} kB` });
  makeFolder(dirname(path));
  await writeWhole(path, [text], 0o600);
}

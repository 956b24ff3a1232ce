import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { Failure } from './failure.ts';

/** A small JSON file of the console's own state (settings, views, recent sources). */
export interface StateFile<T> {
  read(): T;
  /** Replaces the state by f(state), written whole or not at all; changes queue up. Fails with `state.tooLarge`. */
  change(f: (old: T) => T): Promise<T>;
}

const limitBytes = 4_000_000;

/**
 * Opens a state file. A file that does not parse is set aside as `<name>.damaged` and the initial state is used: the
 * console must start even when its own state was cut short.
 */
export function openStateFile<T>(path: string, schema: z.ZodType<T>, initial: T): StateFile<T> {
  let state = load(path, schema, initial);
  let queue: Promise<unknown> = Promise.resolve();
  const change = async (f: (old: T) => T): Promise<T> => {
    const next = f(state);
    await writeWhole(path, JSON.stringify(next, null, 1));
    state = next;
    return next;
  };
  return {
    read: () => state,
    change: (f) => {
      const turn = queue.then(() => change(f));
      queue = turn.catch(() => undefined);
      return turn;
    },
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
    renameSync(path, `${path}.damaged`);
    return initial;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  if (text.length > limitBytes) throw new Failure('state.tooLarge', { size: `${Math.round(text.length / 1000)} kB` });
  mkdirSync(dirname(path), { recursive: true });
  // Another process (the app, a second command line) may be writing its own at the same time
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

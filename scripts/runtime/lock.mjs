// One at a time: a file with the number of the process that works, where others wait until it is gone.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './processes.mjs';

/** A lock that says nothing after this was left by a process that died between making and writing it. */
const mutedMs = 10_000;

const read = (file) => {
  try {
    return { holder: Number(readFileSync(file, 'utf8')), ageMs: Date.now() - statSync(file).mtimeMs };
  } catch {
    return null; // given back since we looked
  }
};

const isAbandoned = (file) => {
  const found = read(file);
  if (found === null) return false;
  return found.holder > 0 ? !isAlive(found.holder) : found.ageMs > mutedMs;
};

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Removes the lock of a dead process. Under a lock of its own: of two who see it dead, the second must not remove the lock of the first. */
function clear(file) {
  const clearing = `${file}.clearing`;
  if (!take(clearing)) {
    if (isAbandoned(clearing)) rmSync(clearing, { force: true });
    return;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** Does some work while holding the lock `file`; waits for whoever holds it, and says so once by `onWait(pid)`. */
export async function withLock(file, work, onWait = () => undefined) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); await pause(100)) {
    if (isAbandoned(file)) clear(file);
    else if (!told) {
      told = true;
      onWait(read(file)?.holder);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

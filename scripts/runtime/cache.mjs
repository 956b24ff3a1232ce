// Where expensive set-up results are kept between clones, and how a folder or file gets there whole or not at all.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './processes.mjs';

/** Folder of cached runtimes: $OCS_CACHE, else ~/.cache/ocs-desktop. */
export const cacheDir = () => process.env.OCS_CACHE ?? join(homedir(), '.cache', 'ocs-desktop');

/** Removes what set-ups that were killed left half-made. */
function sweep() {
  for (const name of readdirSync(cacheDir())) {
    const pid = Number(/^\.making-(\d+)-\d+$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(cacheDir(), name), { recursive: true, force: true });
  }
}

/** Runs `make(temporaryPath)` and renames its result to `target`, so that an interrupted run leaves nothing half-made. */
export async function makeWhole(target, make) {
  mkdirSync(cacheDir(), { recursive: true });
  sweep();
  const temporary = join(cacheDir(), `.making-${process.pid}-${Date.now()}`);
  try {
    await make(temporary);
    // Another process may have finished first: its result is as good as ours.
    if (existsSync(target)) return target;
    renameSync(temporary, target);
    return target;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writerOf } from './part-name.ts';

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** Removes the parts that a killed engine left in a folder; those of living processes and of others stay. */
export async function removeStaleParts(folder: string): Promise<void> {
  // A folder that is gone or closed to us has nothing that we could clean
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = writerOf(name);
    if (pid !== null && !lives(pid)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

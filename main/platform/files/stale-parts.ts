import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPartOf, writerOf } from './part-name.ts';

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
  await removeParts(folder, (name) => {
    const pid = writerOf(name);
    return pid !== null && !lives(pid);
  });
}

/** Removes the parts that a thread of this process left in a folder when it was ended. */
export async function removePartsOf(thread: number, folder: string): Promise<void> {
  await removeParts(folder, (name) => isPartOf(thread, name));
}

async function removeParts(folder: string, isStale: (name: string) => boolean): Promise<void> {
  // A folder that is gone or closed to us has nothing that we could clean
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (isStale(name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

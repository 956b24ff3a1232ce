import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Which computer a part belongs to: on a shared folder another computer's process numbers mean nothing here. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
let written = 0;

/** Where a file grows until it is whole: beside it, named after computer, process and thread, so that what a crash left is known. */
export function partPathOf(path: string): string {
  written += 1;
  const name = basename(path).slice(0, 60);
  return join(dirname(path), `${name}.${host}-${process.pid}-${threadId}-${written}.part`);
}

const part = /\.([0-9a-f]{8})-(\d{1,10})-(\d+)-\d+\.part$/;

/** The process that writes a part of this computer; null for any other file. */
export function writerOf(name: string): number | null {
  const found = part.exec(name);
  return found !== null && found[1] === host ? Number(found[2]) : null;
}

/** Whether a thread of this process writes a part, or did before it ended. */
export function isPartOf(thread: number, name: string): boolean {
  return writerOf(name) === process.pid && part.exec(name)?.[3] === String(thread);
}

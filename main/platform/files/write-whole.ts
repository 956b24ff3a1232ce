import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { partPathOf } from './part-name.ts';
import { writeFailure } from './write-failure.ts';

const bufferBytes = 256 * 1024;
const encoder = new TextEncoder();

/** Gathers text and bytes in one buffer that is used again and again: a buffer a chunk would be garbage by the megabyte. */
class Gathered {
  private readonly buffer = new Uint8Array(bufferBytes);
  private readonly file: FileHandle;
  private used = 0;
  sizeBytes = 0;

  constructor(file: FileHandle) {
    this.file = file;
  }

  async add(chunk: string | Uint8Array): Promise<void> {
    let rest = chunk;
    while (rest.length > 0) {
      const room = this.buffer.subarray(this.used);
      const taken = typeof rest === 'string' ? encoder.encodeInto(rest, room) : copyInto(rest, room);
      this.used += taken.written;
      rest = typeof rest === 'string' ? rest.slice(taken.read) : rest.subarray(taken.read);
      // A character of up to four bytes may not fit any more
      if (rest.length > 0 || bufferBytes - this.used < 4) await this.flush();
    }
  }

  async flush(): Promise<void> {
    let rest = this.buffer.subarray(0, this.used);
    // One write may take less than it was given, on a disk that is almost full for instance
    while (rest.length > 0) rest = rest.subarray((await this.file.write(rest)).bytesWritten);
    this.sizeBytes += this.used;
    this.used = 0;
  }
}

function copyInto(bytes: Uint8Array, room: Uint8Array): { read: number; written: number } {
  const some = bytes.subarray(0, room.length);
  room.set(some);
  return { read: some.length, written: some.length };
}

export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Appends chunks to a file handle in writes of about 256 kB; returns the bytes written. */
export async function writeChunks(file: FileHandle, chunks: Chunks): Promise<number> {
  const gathered = new Gathered(file);
  for await (const chunk of chunks) await gathered.add(chunk);
  await gathered.flush();
  return gathered.sizeBytes;
}

/**
 * Writes a file whole or not at all: chunks go to a part beside it, which is synced and renamed when complete and removed
 * when anything fails. An existing file stays as it was until then. Returns its size in bytes. Fails with `file.*`.
 */
export async function writeWhole(path: string, chunks: Chunks, mode = 0o666): Promise<number> {
  const part = partPathOf(path);
  try {
    if ((await stat(path).catch(() => null))?.isDirectory() === true) throw new Failure('file.denied', { path });
    const file = await open(part, 'wx', mode);
    let sizeBytes: number;
    try {
      sizeBytes = await writeChunks(file, chunks);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return sizeBytes;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw writeFailure(error, path);
  }
}

import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Failure } from '#main/platform/failure';

/**
 * Opens what is really a file: a pipe would be waited for without end, some devices do something when they are opened. Fails
 * with source.missing, and with source.failed for a name that our SQLite driver would cut: it would read another file.
 */
export function openFile(path: string): number {
  if (!statSync(path).isFile()) throw new Failure('source.missing', { path });
  if (path !== path.trim()) throw new Failure('source.failed', { path }, new Error('a name that ends in a blank'));
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  // Another one was put there in between
  closeSync(file);
  throw new Failure('source.missing', { path });
}

/** First bytes of a file, fewer where it is shorter. */
export function readStart(file: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
}

/** Bytes of a page, by the header of the file. */
export function pageSizeOf(header: Buffer): number {
  const size = header.length < 18 ? 0 : header.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}

/**
 * Change counter (bytes 24-27, raised by every transaction but those of WAL mode) and page count (28-31) of an SQLite file
 * (file format, 1.3.7 and 1.3.8).
 */
function counterOf(header: Buffer): string {
  return header.length < 32 ? '' : `${header.readUInt32BE(24)}-${header.readUInt32BE(28)}`;
}

/** The change counter of a file: an index inside the file names it. */
export function changeCounter(path: string): number {
  const file = openFile(path);
  try {
    return Number(counterOf(readStart(file, 32)).split('-')[0]);
  } finally {
    closeSync(file);
  }
}

const quickState = ({ size, mtimeNs, ino }: BigIntStats, header: Buffer) =>
  `${size}:${mtimeNs}:${ino}:${counterOf(header)}`;

/**
 * State of a file: equal = nobody wrote in it or put another in its place. Size and counters alone may be the same in two
 * files of one origin, so the time of the last write, the file's number on its disk and its first page count too.
 */
export function fingerprintOf(path: string): string {
  const file = openFile(path);
  try {
    return fingerprintOfOpen(file);
  } finally {
    closeSync(file);
  }
}

function fingerprintOfOpen(file: number): string {
  const page = readStart(file, pageSizeOf(readStart(file, 32)));
  return `${quickState(fstatSync(file, { bigint: true }), page)}:${createHash('sha256').update(page).digest('hex')}`;
}

/** A file that must stay in one state while it is read. */
export interface HeldState {
  /** Fails with source.changed once the file was written or replaced, and as the file system does once it is gone. */
  check(): void;
  close(): void;
}

/**
 * Holds a file to the state it was found in: an index knows the file as it was, and rows of another state must not be mixed
 * with it. Fails with source.changed where it already differs.
 */
export function holdState(path: string, fingerprint: string): HeldState {
  const file = openFile(path);
  const changed = () => new Failure('source.changed', { path });
  if (fingerprintOfOpen(file) !== fingerprint) {
    closeSync(file);
    throw changed();
  }
  const opened = quickState(fstatSync(file, { bigint: true }), readStart(file, 32));
  return {
    check() {
      const there = statSync(path, { bigint: true });
      const here = fstatSync(file, { bigint: true });
      if (there.ino !== here.ino || there.dev !== here.dev) throw changed();
      if (quickState(here, readStart(file, 32)) !== opened) throw changed();
    },
    close: () => closeSync(file),
  };
}

import { readSync } from 'node:fs';

/**
 * State of an SQLite file in its header: the change counter (bytes 24-27, raised by every transaction) and the page count
 * (28-31). Equal = nobody wrote in between (SQLite file format, 1.3.7 and 1.3.8).
 */
export function readFingerprint(file: number): string {
  const bytes = Buffer.alloc(8);
  readSync(file, bytes, 0, 8, 24);
  return `${bytes.readUInt32BE(0)}-${bytes.readUInt32BE(4)}`;
}

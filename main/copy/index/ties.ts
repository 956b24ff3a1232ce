import { IndexDamaged, readUint32 } from './blob.ts';

/** One bit for each entry that equals the one before it; undefined when none does. */
export function tiesOf(sorted: readonly string[]): Uint32Array | undefined {
  const bits = new Uint32Array(Math.ceil(sorted.length / 32));
  let any = false;
  for (let i = 1; i < sorted.length; i += 1) {
    if (sorted[i] !== sorted[i - 1]) continue;
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
    any = true;
  }
  return any ? bits : undefined;
}

/** For each code (from 1) the first code of its run of equal entries. */
export function firstOfRuns(blob: Buffer | undefined, size: number): Uint32Array {
  if (blob === undefined) throw new IndexDamaged('ties are missing');
  const bits = readUint32(blob, Math.ceil(size / 32));
  const out = new Uint32Array(size + 1);
  for (let i = 0; i < size; i += 1) {
    const tied = i > 0 && ((bits[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;
    out[i + 1] = tied ? (out[i] ?? 0) : i + 1;
  }
  return out;
}

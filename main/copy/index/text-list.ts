import { checkOffsets, IndexDamaged, readUint32, toBlob } from './blob.ts';

/** Many texts in one buffer: a search over all of them is one `indexOf`, and no JS string exists before it is asked for. */
export interface TextList {
  readonly size: number;
  readonly bytes: Buffer;
  /** Start of each entry, and the end of the last. */
  readonly offsets: Uint32Array;
}

/** Texts as one blob: count, offsets, bytes. `latin1` keeps order keys (one character a byte). */
export function writeTexts(texts: readonly string[], encoding: 'utf8' | 'latin1'): Buffer {
  const offsets = new Uint32Array(texts.length + 2);
  offsets[0] = texts.length;
  let end = 0;
  for (const [i, text] of texts.entries()) {
    end += encoding === 'latin1' ? text.length : Buffer.byteLength(text);
    offsets[i + 2] = end;
  }
  const bytes = Buffer.alloc(end);
  for (const [i, text] of texts.entries()) bytes.write(text, offsets[i + 1] ?? 0, encoding);
  return Buffer.concat([toBlob(offsets), bytes]);
}

/** Reads what writeTexts wrote; throws IndexDamaged when it does not hold `size` texts. */
export function readTexts(blob: Buffer, size: number): TextList {
  if (blob.length < 4 || blob.readUInt32LE(0) !== size) throw new IndexDamaged('wrong number of texts');
  const start = 4 * (size + 2);
  if (blob.length < start) throw new IndexDamaged('texts cut short');
  const offsets = readUint32(blob.subarray(4, start), size + 1);
  const bytes = blob.subarray(start);
  checkOffsets(offsets, bytes.length);
  return { size, bytes, offsets };
}

/** One text of the list. */
export function textAt(list: TextList, entry: number, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  return list.bytes.toString(encoding, list.offsets[entry], list.offsets[entry + 1]);
}

/** Calls back with each entry that holds `needle`, whether at its start, and whether it is the whole entry. */
export function scanTexts(
  list: TextList,
  needle: Buffer,
  hit: (entry: number, starts: boolean, whole: boolean) => void,
): void {
  const { bytes, offsets, size } = list;
  if (needle.length === 0) {
    for (let entry = 0; entry < size; entry += 1) hit(entry, true, offsets[entry] === offsets[entry + 1]);
    return;
  }
  let entry = 0;
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(needle, from);
    if (at < 0) return;
    entry = entryAt(offsets, at, entry);
    const end = offsets[entry + 1] ?? 0;
    if (at + needle.length > end) {
      from = at + 1;
      continue;
    }
    hit(entry, at === offsets[entry], at + needle.length === end && at === offsets[entry]);
    from = end;
  }
}

/** The entry that holds byte `at`: gallops forward from `from`, since hits come in order. */
function entryAt(offsets: Uint32Array, at: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < offsets.length - 1 && (offsets[low + step] ?? 0) <= at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, offsets.length - 1);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Number of entries below `key` (or not above it, with `through`); the list must be sorted by bytes. */
export function countBelow(list: TextList, key: Buffer, through: boolean): number {
  let low = 0;
  let high = list.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = list.bytes.compare(key, 0, key.length, list.offsets[middle], list.offsets[middle + 1]);
    if (order < 0 || (through && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

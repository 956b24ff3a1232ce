import { add, type Bitset } from './bitset.ts';

/** Groups (triple, machine) pairs by triple and writes each triple's machines as varint distances, ascending and distinct. */
export function encodePostings(chunks: readonly Uint32Array[], pairs: number, triples: number) {
  const starts = new Uint32Array(triples + 1);
  eachPair(chunks, pairs, (triple) => {
    starts[triple + 1] = (starts[triple + 1] ?? 0) + 1;
  });
  for (let i = 0; i < triples; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(pairs);
  eachPair(chunks, pairs, (triple, ordinal) => {
    const at = next[triple] ?? 0;
    sorted[at] = ordinal;
    next[triple] = at + 1;
  });
  const bytes = new Uint8Array(pairs * 5);
  const offsets = new Uint32Array(triples + 1);
  const counts = new Uint32Array(triples);
  let end = 0;
  for (let triple = 0; triple < triples; triple += 1) {
    const machines = sorted.subarray(starts[triple], starts[triple + 1]).sort();
    let last = -1;
    for (const ordinal of machines) {
      if (ordinal === last) continue;
      let distance = ordinal - last - 1;
      last = ordinal;
      counts[triple] = (counts[triple] ?? 0) + 1;
      for (; distance >= 0x80; distance >>>= 7) {
        bytes[end] = (distance & 0x7f) | 0x80;
        end += 1;
      }
      bytes[end] = distance;
      end += 1;
    }
    offsets[triple + 1] = end;
  }
  return { bytes: bytes.subarray(0, end), offsets, counts };
}

/** Adds the machines of one posting list to a set; ordinals beyond `machines` (a damaged list) are left out. */
export function addPostings(bytes: Uint8Array, from: number, to: number, set: Bitset, machines: number): void {
  let ordinal = -1;
  for (let at = from; at < to; ) {
    let byte = bytes[at] ?? 0;
    let distance = byte & 0x7f;
    at += 1;
    for (let shift = 7; byte >= 0x80 && at < to && shift < 35; shift += 7) {
      byte = bytes[at] ?? 0;
      distance |= (byte & 0x7f) << shift;
      at += 1;
    }
    ordinal += (distance >>> 0) + 1;
    if (ordinal >= machines) return;
    add(set, ordinal);
  }
}

function eachPair(
  chunks: readonly Uint32Array[],
  pairs: number,
  visit: (triple: number, ordinal: number) => void,
): void {
  let left = pairs;
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length && left > 0; i += 2, left -= 1) visit(chunk[i] ?? 0, chunk[i + 1] ?? 0);
  }
}

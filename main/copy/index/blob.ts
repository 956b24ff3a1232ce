/** An index blob whose lengths or codes do not fit: the index counts as absent and is built anew. */
export class IndexDamaged extends Error {}

/** The bytes of a typed array, to be stored. Little-endian, as every platform we run on. */
export function toBlob(array: Uint8Array | Uint16Array | Uint32Array | Float64Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Unsigned integers of `width` bytes; throws IndexDamaged unless there are exactly `length`. */
export function readUnsigned(blob: Buffer, width: number, length: number): Numbers {
  if (blob.length !== width * length) throw new IndexDamaged(`expected ${length} numbers`);
  const { buffer, byteOffset } = alignedTo(blob, width);
  if (width === 1) return new Uint8Array(buffer, byteOffset, length);
  if (width === 2) return new Uint16Array(buffer, byteOffset, length);
  if (width === 4) return new Uint32Array(buffer, byteOffset, length);
  throw new IndexDamaged(`width ${width}`);
}

/** 32-bit numbers; throws IndexDamaged unless there are exactly `length`. */
export function readUint32(blob: Buffer, length: number): Uint32Array<ArrayBuffer> {
  return readUnsigned(blob, 4, length) as Uint32Array<ArrayBuffer>;
}

/** 64-bit floats; throws IndexDamaged unless there are exactly `length`. */
export function readFloats(blob: Buffer, length: number): Float64Array {
  if (blob.length !== 8 * length) throw new IndexDamaged(`expected ${length} numbers`);
  const { buffer, byteOffset } = alignedTo(blob, 8);
  return new Float64Array(buffer, byteOffset, length);
}

/** The bytes where an array of wider numbers may look at them: as they are, or copied when they start at an odd place. */
function alignedTo(blob: Buffer, width: number): { buffer: ArrayBuffer; byteOffset: number } {
  const { buffer, byteOffset } = blob.byteOffset % width === 0 ? blob : new Uint8Array(blob);
  return { buffer: buffer as ArrayBuffer, byteOffset };
}

/** The narrowest array that holds numbers up to `most`. */
export function unsignedFor(most: number, length: number): Numbers {
  if (most < 0x100) return new Uint8Array(length);
  return most < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Throws IndexDamaged unless offsets rise from 0 to `end`. */
export function checkOffsets(offsets: Uint32Array, end: number): void {
  let last = 0;
  for (let i = 0; i < offsets.length; i += 1) {
    const offset = offsets[i] ?? 0;
    if (offset < last) throw new IndexDamaged('offsets fall');
    last = offset;
  }
  if (offsets[0] !== 0 || last !== end) throw new IndexDamaged('offsets do not cover the data');
}

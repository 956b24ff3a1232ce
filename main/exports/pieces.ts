import type { Row } from './table.ts';

/** Rows written as one string: of 30 columns it stays below the size from which V8 keeps strings until a full collection. */
const pieceRows = 32;

/** A batch in pieces small enough to be garbage soon. */
export function* pieces(batch: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < batch.length; at += pieceRows) yield batch.slice(at, at + pieceRows);
}

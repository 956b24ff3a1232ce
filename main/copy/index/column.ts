import type { Test } from '../plan.ts';
import { add, type Bitset, complement, emptySet } from './bitset.ts';
import { checkOffsets, IndexDamaged, readUint32, readUnsigned } from './blob.ts';
import { type Dictionary, inverted } from './dictionary.ts';
import type { ColumnMeta, DictionaryMeta } from './meta.ts';
import { numberDictionary } from './number-dictionary.ts';
import type { IndexStore } from './store.ts';
import { textDictionary } from './text-dictionary.ts';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One machine column in memory: its dictionary and each machine's code, or codes when it has several values. */
export interface IndexColumn {
  readonly key: string;
  readonly dictionary: Dictionary;
  readonly codes: Codes;
  /** Of many-valued columns: where each machine's codes (ascending, distinct) start; undefined = one code a machine. */
  readonly offsets: Uint32Array | undefined;
  readonly machines: number;
}

/** Opens a dictionary of the index. */
export function openDictionary(store: IndexStore, name: string, meta: DictionaryMeta): Dictionary {
  return meta.order === 'number'
    ? numberDictionary(store, name, meta.size)
    : textDictionary(store, name, meta, meta.order);
}

/** Reads a column from the index; throws IndexDamaged when its parts do not fit each other. */
export function openColumn(store: IndexStore, meta: ColumnMeta, machines: number): IndexColumn {
  const name = `c.${meta.key}`;
  const blob = (part: string) => {
    const data = store.get(`${name}.${part}`);
    if (data === undefined) throw new IndexDamaged(`${name}.${part} is missing`);
    return data;
  };
  const codes = readUnsigned(blob('codes'), meta.width, meta.many ? meta.codes : machines);
  let most = 0;
  for (let i = 0; i < codes.length; i += 1) if ((codes[i] ?? 0) > most) most = codes[i] ?? 0;
  if (most > meta.size) throw new IndexDamaged(`${name} has a code without value`);
  const offsets = meta.many ? readUint32(blob('offsets'), machines + 1) : undefined;
  if (offsets !== undefined) checkOffsets(offsets, codes.length);
  return { key: meta.key, dictionary: openDictionary(store, name, meta), codes, offsets, machines };
}

/** The machines with a value that passes; for `null` and `empty` those with none that says something. */
export function machinesPassing(column: IndexColumn, test: Test): Bitset {
  const { dictionary, offsets, machines } = column;
  if (offsets !== undefined && test.op === 'empty') {
    const filled = inverted(dictionary.matching(test));
    return complement(machinesWith(column, filled), machines);
  }
  return machinesWith(column, dictionary.matching(test));
}

/** The machines with a code that passes. */
export function machinesWith({ codes, offsets, machines }: IndexColumn, pass: Uint8Array): Bitset {
  const out = emptySet(machines);
  if (!pass.includes(1)) return out;
  if (offsets === undefined) {
    for (let i = 0; i < machines; i += 1) if (pass[codes[i] ?? 0] === 1) add(out, i);
    return out;
  }
  for (let i = 0; i < machines; i += 1) {
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? 0;
    let found = start === end && pass[0] === 1;
    for (let at = start; at < end && !found; at += 1) found = pass[codes[at] ?? 0] === 1;
    if (found) add(out, i);
  }
  return out;
}

/** The code by which a machine sorts: its value, or the least of several; 0 = none. */
export function sortCode({ codes, offsets }: IndexColumn, ordinal: number): number {
  if (offsets === undefined) return codes[ordinal] ?? 0;
  const start = offsets[ordinal] ?? 0;
  return start < (offsets[ordinal + 1] ?? 0) ? (codes[start] ?? 0) : 0;
}

import type { Database } from 'better-sqlite3';
import { decodeQuotes } from '#main/platform/entities';
import { type ColumnSpec, labelsOf } from '../columns.ts';
import { maskProductKey } from '../product-key.ts';
import { toBlob, unsignedFor } from './blob.ts';
import { columnSql } from './column-sql.ts';
import type { ColumnMeta } from './meta.ts';
import { ordinalOf } from './ordinals.ts';
import type { IndexSink } from './store.ts';
import { writeDictionary } from './write-dictionary.ts';

/** Reads one column of all machines and writes its dictionary and codes. */
export function buildColumn(db: Database, column: ColumnSpec, ids: Uint32Array, sink: IndexSink): ColumnMeta {
  const seen = new Map<string | number, number>();
  const values: (string | number)[] = [];
  const machineOf: number[] = [];
  const indexOf: number[] = [];
  const first = new Uint8Array(ids.length);
  for (const [id, stored] of db.prepare(columnSql(column)).raw().iterate() as IterableIterator<[number, unknown]>) {
    const ordinal = ordinalOf(ids, id);
    if (ordinal < 0 || (!column.many && first[ordinal] === 1)) continue;
    first[ordinal] = 1;
    const value = readValue(column, stored);
    if (value === null) continue;
    let index = seen.get(value);
    if (index === undefined) {
      index = values.push(value) - 1;
      seen.set(value, index);
    }
    machineOf.push(ordinal);
    indexOf.push(index);
  }
  const name = `c.${column.key}`;
  const { meta, codes } = writeDictionary(sink, name, column.order, values);
  const base = { ...meta, key: column.key, many: column.many };
  if (!column.many) {
    const out = unsignedFor(meta.size, ids.length);
    for (const [i, ordinal] of machineOf.entries()) out[ordinal] = codes[indexOf[i] ?? 0] ?? 0;
    sink.put(`${name}.codes`, toBlob(out));
    return { ...base, width: out.BYTES_PER_ELEMENT, codes: ids.length };
  }
  const lists = groupByMachine(
    machineOf,
    indexOf.map((index) => codes[index] ?? 0),
    ids.length,
  );
  const out = unsignedFor(meta.size, lists.codes.length);
  out.set(lists.codes);
  sink.put(`${name}.codes`, toBlob(out));
  sink.put(`${name}.offsets`, toBlob(lists.offsets));
  return { ...base, width: out.BYTES_PER_ELEMENT, codes: out.length };
}

/** Characters of a value that the index holds: a cell of megabytes must not fill the memory of every reader. */
const longest = 65_536;

/** A stored value as people read it: quotes decoded, list keys as labels, numbers as numbers; null when it has no meaning. */
export function readValue(column: ColumnSpec, stored: unknown): string | number | null {
  if (stored === null || stored === undefined) return null;
  if (column.order === 'number') {
    const number = typeof stored === 'number' || String(stored).trim() !== '' ? Number(stored) : Number.NaN;
    return Number.isFinite(number) ? number : null;
  }
  const text = (Buffer.isBuffer(stored) ? stored.toString() : String(stored)).slice(0, longest);
  const plain = column.entities ? decodeQuotes(text) : text;
  if (column.field?.kind === 'checkbox')
    return plain
      .split('&&&')
      .filter((label) => label !== '')
      .join(', ');
  if (column.masked) return maskProductKey(plain);
  return labelsOf(column)?.get(plain) ?? plain;
}

/** Codes of each machine, ascending and distinct. */
function groupByMachine(machineOf: readonly number[], codeOf: readonly number[], machines: number) {
  const starts = new Uint32Array(machines + 1);
  for (const ordinal of machineOf) starts[ordinal + 1] = (starts[ordinal + 1] ?? 0) + 1;
  for (let i = 0; i < machines; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(machineOf.length);
  for (const [i, ordinal] of machineOf.entries()) {
    const at = next[ordinal] ?? 0;
    sorted[at] = codeOf[i] ?? 0;
    next[ordinal] = at + 1;
  }
  const offsets = new Uint32Array(machines + 1);
  let end = 0;
  for (let i = 0; i < machines; i += 1) {
    const own = sorted.subarray(starts[i], starts[i + 1]).sort();
    let last = 0;
    for (const code of own) {
      if (code !== last) {
        sorted[end] = code;
        end += 1;
      }
      last = code;
    }
    offsets[i + 1] = end;
  }
  return { offsets, codes: sorted.subarray(0, end) };
}

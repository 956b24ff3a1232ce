import type { Database } from 'better-sqlite3';
import { stopIfCancelled } from '#main/platform/failure';
import { toBlob } from './blob.ts';
import type { IndexMeta } from './meta.ts';
import { ordinalOf } from './ordinals.ts';
import { encodePostings } from './postings.ts';
import type { IndexSink } from './store.ts';
import { TripleTable } from './triple-table.ts';
import { writeDictionary } from './write-dictionary.ts';

/** Writes the software index: dictionaries of titles, publishers and versions, their distinct triples, and who has each. */
export function buildSoftware(
  db: Database,
  ids: Uint32Array,
  sink: IndexSink,
  signal: AbortSignal,
): NonNullable<IndexMeta['software']> {
  const name = readTexts(db, sink, 'name', 'SELECT ID, NAME FROM software_name', 'text');
  const publisher = readTexts(db, sink, 'publisher', 'SELECT ID, PUBLISHER FROM software_publisher', 'text');
  const version = readTexts(db, sink, 'version', 'SELECT ID, VERSION FROM software_version', 'version');
  const triples = new TripleTable(publisher.meta.size + 1, version.meta.size + 1);
  const pairs = new Pairs();
  const rows = db.prepare('SELECT HARDWARE_ID, NAME_ID, PUBLISHER_ID, VERSION_ID FROM software').raw().iterate();
  let [lastId, ordinal, read] = [-1, -1, 0];
  for (const [id = -1, nameId = 0, publisherId = 0, versionId = 0] of rows as IterableIterator<number[]>) {
    read += 1;
    if ((read & 0xffff) === 0) stopIfCancelled(signal);
    if (id !== lastId) {
      lastId = id;
      ordinal = ordinalOf(ids, id);
    }
    if (ordinal < 0) continue;
    pairs.push(triples.indexOf(name.codeOf(nameId), publisher.codeOf(publisherId), version.codeOf(versionId)), ordinal);
  }
  const { names, publishers, versions } = triples.columns();
  const { bytes, offsets, counts } = encodePostings(pairs.chunks, pairs.size, names.length);
  sink.put('software.names', toBlob(names));
  sink.put('software.publishers', toBlob(publishers));
  sink.put('software.versions', toBlob(versions));
  sink.put('software.counts', toBlob(counts));
  sink.put('software.offsets', toBlob(offsets));
  sink.put('software.postings', toBlob(bytes));
  return { name: name.meta, publisher: publisher.meta, version: version.meta, triples: names.length };
}

function readTexts(db: Database, sink: IndexSink, part: string, sql: string, order: 'text' | 'version') {
  const rows = db.prepare(sql).raw().all() as [number, unknown][];
  const seen = new Map<string, number>();
  const values: string[] = [];
  const indexById = new Map<number, number>();
  for (const [id, stored] of rows) {
    if (stored === null) continue;
    const text = String(stored);
    let index = seen.get(text);
    if (index === undefined) {
      index = values.push(text) - 1;
      seen.set(text, index);
    }
    indexById.set(id, index);
  }
  const { meta, codes } = writeDictionary(sink, `software.${part}`, order, values);
  for (const [id, index] of indexById) indexById.set(id, codes[index] ?? 0);
  // Orphan ids occur (console.md 2.6): they read as NULL.
  return { meta, codeOf: (id: number) => indexById.get(id) ?? 0 };
}

/** (triple, machine) pairs in chunks, so that 12 million of them need no array that grows. */
class Pairs {
  readonly chunks: Uint32Array[] = [];
  size = 0;
  #chunk = new Uint32Array(0);
  #at = 0;

  push(triple: number, ordinal: number): void {
    if (this.#at === this.#chunk.length) {
      this.#chunk = new Uint32Array(1 << 17);
      this.chunks.push(this.#chunk);
      this.#at = 0;
    }
    this.#chunk[this.#at] = triple;
    this.#chunk[this.#at + 1] = ordinal;
    this.#at += 2;
    this.size += 1;
  }
}

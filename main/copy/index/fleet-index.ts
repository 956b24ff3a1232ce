import type { ColumnSpec, Order } from '../columns.ts';
import type { Bitset } from './bitset.ts';
import { complement, emptySet, fullSet, intersect } from './bitset.ts';
import { IndexDamaged, readUint32 } from './blob.ts';
import { type IndexColumn, openColumn } from './column.ts';
import { type IndexMeta, readMeta } from './meta.ts';
import { ordinalOf } from './ordinals.ts';
import { Recent } from './recent.ts';
import { openSoftware, type SoftwareIndex } from './software.ts';
import type { IndexStore } from './store.ts';

/** The index of one copy in memory; columns are read when first needed. */
export interface FleetIndex {
  readonly machines: number;
  /** Machine ids, ascending: ordinal to hardware.ID. */
  readonly ids: Uint32Array;
  readonly archived: Bitset;
  readonly active: Bitset;
  readonly all: Bitset;
  readonly keys: readonly string[];
  has(key: string, order: Order, many: boolean): boolean;
  column(key: string): IndexColumn;
  /** Reads every part, keeping none: throws IndexDamaged when one is missing or does not fit. */
  check(): void;
  software(): SoftwareIndex | undefined;
  ordinal(id: number): number;
  /** Sets of machines and sort orders used lately. */
  readonly sets: Recent<Bitset>;
  readonly orders: Recent<Int32Array>;
}

/** Opens an index; undefined when there is none, or it is of another version or damaged: build it (anew). */
export function openIndex(store: IndexStore): FleetIndex | undefined {
  const meta = readMeta(store.get('meta'));
  if (meta === undefined) return undefined;
  try {
    return fromMeta(store, meta);
  } catch (error) {
    if (error instanceof IndexDamaged) return undefined;
    throw error;
  }
}

/** Whether an index has all these columns, ordered as they are now. */
export function holds(index: FleetIndex, columns: readonly ColumnSpec[]): boolean {
  return columns.every(({ key, order, many }) => index.has(key, order, many));
}

/** Reads every part of an index: for a file that another program may have made. */
export function isWhole(index: FleetIndex): boolean {
  try {
    index.check();
    return true;
  } catch (error) {
    if (error instanceof IndexDamaged) return false;
    throw error;
  }
}

function fromMeta(store: IndexStore, meta: IndexMeta): FleetIndex {
  const { machines } = meta;
  const ids = readUint32(store.get('ids') ?? Buffer.alloc(0), machines);
  for (let i = 1; i < machines; i += 1)
    if ((ids[i - 1] ?? 0) >= (ids[i] ?? 0)) throw new IndexDamaged('ids are not ascending');
  const archived = intersect(
    readUint32(store.get('archived') ?? Buffer.alloc(0), emptySet(machines).length),
    fullSet(machines),
  );
  const metas = new Map(meta.columns.map((column) => [column.key, column]));
  const columns = new Map<string, IndexColumn>();
  let software: SoftwareIndex | undefined;
  return {
    machines,
    ids,
    archived,
    active: complement(archived, machines),
    all: fullSet(machines),
    keys: [...metas.keys()],
    has: (key, order, many) => metas.get(key)?.order === order && metas.get(key)?.many === many,
    column(key) {
      const open = columns.get(key);
      if (open !== undefined) return open;
      const found = metas.get(key);
      if (found === undefined) throw new IndexDamaged(`no column ${key}`);
      const column = openColumn(store, found, machines);
      columns.set(key, column);
      return column;
    },
    check() {
      for (const column of metas.values()) openColumn(store, column, machines).dictionary.check();
      if (meta.software === null) return;
      const { name, publisher, version } = openSoftware(store, meta.software, machines);
      for (const dictionary of [name, publisher, version]) dictionary.check();
    },
    software() {
      if (meta.software !== null) software ??= openSoftware(store, meta.software, machines);
      return software;
    },
    ordinal: (id) => ordinalOf(ids, id),
    sets: new Recent(200),
    orders: new Recent(16),
  };
}

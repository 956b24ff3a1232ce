import type { Plan, Test } from '../plan.ts';
import { type Bitset, emptySet, size } from './bitset.ts';
import { checkOffsets, IndexDamaged, readUint32 } from './blob.ts';
import { openDictionary } from './column.ts';
import { type Dictionary, matchingAll, shown } from './dictionary.ts';
import { topCodes } from './facets.ts';
import type { IndexMeta } from './meta.ts';
import { addPostings } from './postings.ts';
import type { IndexStore } from './store.ts';

/** Who has which software: the distinct (title, publisher, version) triples and each one's machines. */
export interface SoftwareIndex {
  readonly name: Dictionary;
  readonly publisher: Dictionary;
  readonly version: Dictionary;
  /** Codes of each triple. */
  readonly codes: Readonly<Record<SoftwareField, Uint32Array>>;
  /** Machines of each triple. */
  readonly counts: Uint32Array;
  addMachines(triple: number, set: Bitset): void;
}

export type SoftwareField = 'name' | 'publisher' | 'version';

/** Reads the software index; throws IndexDamaged when its parts do not fit each other. */
export function openSoftware(
  store: IndexStore,
  meta: NonNullable<IndexMeta['software']>,
  machines: number,
): SoftwareIndex {
  const blob = (part: string) => {
    const data = store.get(`software.${part}`);
    if (data === undefined) throw new IndexDamaged(`software.${part} is missing`);
    return data;
  };
  const codes = (part: string, most: number) => {
    const found = readUint32(blob(part), meta.triples);
    if (found.some((code) => code > most)) throw new IndexDamaged(`software.${part} has a code without value`);
    return found;
  };
  const bytes = blob('postings');
  const offsets = readUint32(blob('offsets'), meta.triples + 1);
  checkOffsets(offsets, bytes.length);
  return {
    name: openDictionary(store, 'software.name', meta.name),
    publisher: openDictionary(store, 'software.publisher', meta.publisher),
    version: openDictionary(store, 'software.version', meta.version),
    codes: {
      name: codes('names', meta.name.size),
      publisher: codes('publishers', meta.publisher.size),
      version: codes('versions', meta.version.size),
    },
    counts: readUint32(blob('counts'), meta.triples),
    addMachines: (triple, set) => addPostings(bytes, offsets[triple] ?? 0, offsets[triple + 1] ?? 0, set, machines),
  };
}

/** Machines with one software row that passes all tests of the plan. */
export function machinesWithSoftware(
  software: SoftwareIndex,
  plan: Extract<Plan, { kind: 'software' }>,
  machines: number,
): Bitset {
  const passing = (['name', 'publisher', 'version'] as const)
    .filter((field) => plan[field] !== undefined)
    .map((field) => ({ codes: software.codes[field], pass: matchingAll(software[field], plan[field] ?? []) }));
  const out = emptySet(machines);
  for (let triple = 0; triple < software.counts.length; triple += 1) {
    if (passing.every(({ codes, pass }) => pass[codes[triple] ?? 0] === 1)) software.addMachines(triple, out);
  }
  return out;
}

/** Values of a software field that pass, those on most machines first. */
export function softwareValues(
  software: SoftwareIndex,
  field: SoftwareField,
  test: Test | null,
  limit: number,
  machines: number,
) {
  const dictionary = software[field];
  const pass = test === null ? undefined : dictionary.matching(test);
  const codes = software.codes[field];
  // The sum counts a machine once for each of its rows: good enough to choose the first values, which are then counted exactly.
  const sums = new Uint32Array(dictionary.size + 1);
  for (let triple = 0; triple < codes.length; triple += 1) {
    const code = codes[triple] ?? 0;
    if (pass === undefined || pass[code] === 1) sums[code] = (sums[code] ?? 0) + (software.counts[triple] ?? 0);
  }
  sums[0] = 0;
  const wanted = topCodes(sums, limit).top;
  const sets = new Map(wanted.map((code) => [code, emptySet(machines)]));
  for (let triple = 0; triple < codes.length; triple += 1) {
    const set = sets.get(codes[triple] ?? 0);
    if (set !== undefined) software.addMachines(triple, set);
  }
  return wanted
    .map((code) => ({ value: shown(dictionary, code), count: size(sets.get(code) ?? emptySet(0)) }))
    .sort((a, b) => b.count - a.count);
}

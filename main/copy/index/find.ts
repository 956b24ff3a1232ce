import type { Tasks } from '../tasks.ts';
import type { IndexColumn } from './column.ts';
import { shown } from './dictionary.ts';
import type { FleetIndex } from './fleet-index.ts';

/** Machines with a value that contains a text asked of its column; exact ones first, then those that start with it, then by column order. */
export function findMachines(index: FleetIndex, { columns, limit }: Tasks['find']['input']): Tasks['find']['output'] {
  const open = columns.map(({ key, texts }) => ({ column: index.column(key), texts }));
  const best = new Uint8Array(index.machines);
  // Better first: 3 levels, and within a level the earlier column. 0 = not found.
  for (const [i, { column, texts }] of open.entries())
    for (const text of texts) raise(best, column, column.dictionary.closeness(text), open.length, i);
  const places = Array.from({ length: 3 * open.length + 1 }, (): number[] => []);
  let total = 0;
  for (let ordinal = 0; ordinal < best.length; ordinal += 1) {
    const score = best[ordinal] ?? 0;
    if (score === 0) continue;
    total += 1;
    const place = places[score];
    if (place !== undefined && place.length < limit) place.push(ordinal);
  }
  const hits = places
    .toReversed()
    .flatMap((ordinals, i) => ordinals.map((ordinal) => ({ ordinal, score: places.length - 1 - i })))
    .slice(0, limit)
    .flatMap(({ ordinal, score }) => {
      const asked = open[open.length - 1 - ((score - 1) % open.length)];
      return asked === undefined ? [] : [hit(index, asked, ordinal, Math.ceil(score / open.length))];
    });
  return { hits, total };
}

/** A score is (level - 1) * columns + (columns - place of the column), from 1. */
function raise(
  best: Uint8Array,
  { codes, offsets, machines }: IndexColumn,
  levels: Uint8Array,
  columns: number,
  place: number,
): void {
  if (levels.every((level) => level === 0)) return;
  for (let ordinal = 0; ordinal < machines; ordinal += 1) {
    const start = offsets === undefined ? ordinal : (offsets[ordinal] ?? 0);
    const end = offsets === undefined ? ordinal + 1 : (offsets[ordinal + 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      const level = levels[codes[at] ?? 0] ?? 0;
      if (level === 0) continue;
      const score = (level - 1) * columns + columns - place;
      if (score > (best[ordinal] ?? 0)) best[ordinal] = score;
    }
  }
}

interface Asked {
  readonly column: IndexColumn;
  readonly texts: readonly string[];
}

function hit(index: FleetIndex, { column, texts }: Asked, ordinal: number, level: number) {
  const { codes, offsets, dictionary } = column;
  const own =
    offsets === undefined ? [codes[ordinal] ?? 0] : [...codes.subarray(offsets[ordinal], offsets[ordinal + 1])];
  const fits = (code: number) => {
    const folded = dictionary.folded(code);
    const fit = (text: string) =>
      level === 3 ? folded === text : level === 2 ? folded.startsWith(text) : folded.includes(text);
    return code !== 0 && texts.some(fit);
  };
  const code = own.find(fits) ?? 0;
  return { id: index.ids[ordinal] ?? 0, column: column.key, value: String(shown(dictionary, code) ?? '') };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesLike } from '#main/platform/like';
import { add, complement, emptySet, fullSet, has, intersect, members, size, union } from './bitset.ts';
import { toBlob } from './blob.ts';
import { compareBytes } from './order-key.ts';
import { addPostings, encodePostings } from './postings.ts';
import { Recent } from './recent.ts';
import { countBelow, readTexts, scanTexts, textAt, writeTexts } from './text-list.ts';
import { firstOfRuns, tiesOf } from './ties.ts';
import { TripleTable } from './triple-table.ts';

const numRuns = process.env.OCS_LONG === '1' ? 2000 : 200;
const ordinals = fc.uniqueArray(fc.integer({ min: 0, max: 99 }));
const setOf = (of: readonly number[]) => {
  const set = emptySet(100);
  for (const ordinal of of) add(set, ordinal);
  return set;
};
const sorted = (of: Iterable<number>) => [...of].sort((a, b) => a - b);

test('sets behave as sets', () => {
  fc.assert(
    fc.property(ordinals, ordinals, (a, b) => {
      const [left, right] = [setOf(a), setOf(b)];
      expect([...members(left)]).toEqual(sorted(a));
      expect(size(left)).toBe(a.length);
      expect([...members(intersect(left, right))]).toEqual(sorted(a.filter((n) => b.includes(n))));
      expect([...members(union(left, right))]).toEqual(sorted(new Set([...a, ...b])));
      expect(size(complement(left, 100))).toBe(100 - a.length);
      expect(a.every((n) => has(left, n) && !has(complement(left, 100), n))).toBe(true);
    }),
    { numRuns, seed: 51 },
  );
});

test.each([0, 1, 31, 32, 33, 64])('all of %i machines', (machines) => {
  expect(size(fullSet(machines))).toBe(machines);
  expect(size(complement(fullSet(machines), machines))).toBe(0);
});

const texts = fc.array(fc.string({ unit: fc.constantFrom('A', 'B', 'É', '日', '𝒳', ' ', '\0'), maxLength: 5 }), {
  maxLength: 30,
});

describe('texts in one buffer', () => {
  test('a scan finds what a look at each text finds', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: fc.constantFrom('A', 'B', 'É', '日'), maxLength: 2 }), (values, needle) => {
        const list = readTexts(writeTexts(values, 'utf8'), values.length);
        const found: unknown[] = [];
        scanTexts(list, Buffer.from(needle), (entry, starts, whole) => found.push([entry, starts, whole]));
        const expected = values.flatMap((value, entry) =>
          value.includes(needle) ? [[entry, value.startsWith(needle), value === needle]] : [],
        );
        expect(found).toEqual(expected);
        expect(values.map((_, entry) => textAt(list, entry))).toEqual(values);
      }),
      { numRuns, seed: 52 },
    );
  });

  test('sorted texts are counted up to a key', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'A', 'B', 'É', '日', '𝒳'), (values, key) => {
        const ordered = values.toSorted(compareBytes);
        const list = readTexts(writeTexts(ordered, 'utf8'), ordered.length);
        expect(countBelow(list, Buffer.from(key), false)).toBe(
          ordered.filter((value) => compareBytes(value, key) < 0).length,
        );
        expect(countBelow(list, Buffer.from(key), true)).toBe(
          ordered.filter((value) => compareBytes(value, key) <= 0).length,
        );
        const ties = tiesOf(ordered);
        const first = ties && firstOfRuns(toBlob(ties), ordered.length);
        for (const [i, value] of ordered.entries()) expect(first?.[i + 1] ?? i + 1).toBe(ordered.indexOf(value) + 1);
      }),
      { numRuns, seed: 53 },
    );
  });

  test('strings order as their bytes do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns, seed: 54 },
    );
  });
});

test('posting lists give back the machines of each triple', () => {
  const pair = fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3_000_000 })),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
      const { bytes, offsets, counts } = encodePostings([Uint32Array.from(pairs.flat())], pairs.length, 5);
      for (let triple = 0; triple < 5; triple += 1) {
        const set = emptySet(3_000_001);
        addPostings(bytes, offsets[triple] ?? 0, offsets[triple + 1] ?? 0, set, 3_000_001);
        const expected = sorted(new Set(pairs.filter(([own]) => own === triple).map(([, machine]) => machine)));
        expect([...members(set)]).toEqual(expected);
        expect(counts[triple]).toBe(expected.length);
      }
    }),
    { numRuns: numRuns / 10, seed: 55 },
  );
});

test('a hundred thousand triples keep their numbers while the table grows', () => {
  const table = new TripleTable(5000, 300_000);
  const triple = (i: number): [number, number, number] => [i % 9001, (i * 7) % 5000, (i * 31) % 300_000];
  const numbers = Array.from({ length: 100_000 }, (_, i) => table.indexOf(...triple(i)));
  const { names, publishers, versions } = table.columns();
  const back = numbers.map((number) => [names[number], publishers[number], versions[number]].join());
  expect(back).toEqual(numbers.map((_, i) => triple(i).join()));
  expect(numbers.map((_, i) => table.indexOf(...triple(i)))).toEqual(numbers);
});

test.each([
  ['*', '', true],
  ['?', '', false],
  ['A*C', 'ABBC', true],
  ['A*C', 'ABBCD', false],
  ['*A*A*', 'BAAB', true],
  ['?𝒳', '日𝒳', true],
  ['%', 'A', false],
  ['A_', 'AB', false],
  [`${'*A'.repeat(16)}*B`, 'A'.repeat(5000), false],
])('%s on %s: %s', (pattern, text, found) => {
  expect(matchesLike(pattern, text)).toBe(found);
});

test('the least recently used value is dropped', () => {
  const recent = new Recent<number>(2);
  let made = 0;
  const ask = (key: string) => recent.get(key, () => (made += 1));
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual([1, 2, 1, 3, 1, 4]);
});

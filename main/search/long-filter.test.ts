import { afterAll, expect, test } from 'vitest';
import { runTask } from '#main/copy/index/run';
import { testFleet } from '#main/copy/index/testing/fleet';
import { planOf } from './plan.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const fleet = testFleet(100, 7);
const vocabulary = vocabularyOf(fleet);
afterAll(() => fleet.close());

function count(text: string): number {
  const read = readCriteria(text, vocabulary, new Date(2026, 10, 23));
  if (!read.ok || read.value === null) throw new Error(JSON.stringify(read));
  return runTask({ db: fleet.db, index: fleet.index }, 'count', { scope: 'all', plan: planOf(read.value) }).count;
}

// 4,000 characters are the only limit: SQLite refuses expressions 1,000 deep, so the statement must not nest with each term
test.each([
  ['words', `${'a '.repeat(1998)}a`, 'a'],
  ['alternatives', `a${' or a'.repeat(799)}`, 'a'],
  ['negations', `${'-a '.repeat(1332)}-a`, '-a'],
  ['words on one row', `printer(${'h '.repeat(1990)})`, 'printer(h)'],
  ['alternatives on one row', `printer(h${' or h'.repeat(790)})`, 'printer(h)'],
  ['titles on one row', `software(${'f '.repeat(1990)})`, 'software(f)'],
])('%s up to the limit of characters', (_, text, short) => {
  expect(text.length).toBeLessThanOrEqual(4000);
  expect(count(text)).toBe(count(short));
});

import type { Copy } from '#main/copy/copy';
import type { Plan } from '#main/copy/plan';
import { Failure } from '#main/platform/failure';
import { planOf } from './plan.ts';
import { readCriteria } from './read-criteria.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Filter text as a plan for the index of a copy; null = all machines; ages in it count from `now`. Throws `filter.invalid` with the problem's code, params and place. */
export function toPlan(text: string, copy: Copy, now = new Date()): Plan | null {
  const read = readCriteria(text, vocabularyFor(copy), now);
  if (!read.ok) {
    const { code, start, end, params } = read.problem;
    throw new Failure('filter.invalid', { ...params, code, start: String(start), end: String(end) });
  }
  return read.value === null ? null : planOf(read.value);
}

const known = new WeakMap<Copy, Vocabulary>();

/** The vocabulary of a copy, made once. */
export function vocabularyFor(copy: Copy): Vocabulary {
  const made = known.get(copy) ?? vocabularyOf(copy);
  known.set(copy, made);
  return made;
}

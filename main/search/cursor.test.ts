import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingAt } from './cursor.ts';

const typing = (text: string) => {
  const cursor = text.indexOf('|');
  const found = typingAt(text.replace('|', ''), cursor);
  const place = [found.start, found.end];
  return found.kind === 'field'
    ? [found.table, found.partial, ...place]
    : [found.table, found.field, found.partial, ...place];
};

test.each([
  ['|', [null, '', 0, 0]],
  ['os:x se|', [null, 'se', 5, 7]],
  ['-se|rial', [null, 'se', 1, 7]],
  ['os:wi|n', [null, 'os', 'wi', 3, 6]],
  ['RAM<8|', [null, 'ram', '8', 4, 5]],
  ['last:>=20|', [null, 'last', '20', 7, 9]],
  ['os:"Windows 1|', [null, 'os', 'Windows 1', 3, 13]],
  ['name:"a \\"b|', [null, 'name', 'a "b', 5, 11]],
  ['os:"win|dows 11" x', [null, 'os', 'win', 3, 15]],
  ['os:"a|b \\"c" x', [null, 'os', 'a', 3, 11]],
  ['os:"win| ram<8G', [null, 'os', 'win', 3, 7]],
  ['name:"a|"', [null, 'name', 'a', 5, 8]],
  ['os:(debian or "ub|untu 22")', [null, 'os', 'ub', 14, 25]],
  ['software(na|', ['software', 'na', 9, 11]],
  ['-software(name:fire|)', ['software', 'name', 'fire', 15, 19]],
  ['printer(hp) se|', [null, 'se', 12, 14]],
  ['os:(debian or ub|)', [null, 'os', 'ub', 14, 16]],
  ['software(name:(a or b|', ['software', 'name', 'b', 20, 21]],
  ['(a or (se|', [null, 'se', 7, 9]],
])('%s', (text, expected) => {
  expect(typing(text)).toEqual(expected);
});

test('any text at any place: what is replaced lies around the cursor', () => {
  const text = fc
    .array(fc.constantFrom('(', ')', '"', '-', ' ', 'os:', '\\', 'a', '<', '..', 'é'), { maxLength: 25 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(80), (filter, at) => {
      const cursor = Math.min(at, filter.length);
      const { start, end } = typingAt(filter, cursor);
      expect(start).toBeLessThanOrEqual(cursor);
      expect(end).toBeGreaterThanOrEqual(cursor);
      expect(end).toBeLessThanOrEqual(filter.length);
    }),
    { numRuns: process.env.OCS_LONG === '1' ? 5000 : 500, seed: 61 },
  );
});

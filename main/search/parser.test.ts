import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFilter } from './parser.ts';
import { printFilter } from './print.ts';
import type { Node, Value } from './syntax.ts';

const runs = process.env.OCS_LONG === '1' ? 10_000 : 1000;
const shape = (text: string) => {
  const parsed = parseFilter(text);
  return parsed.ok ? printFilter(parsed.value) : `${parsed.problem.code} ${parsed.problem.start}-${parsed.problem.end}`;
};

test.each([
  ['', ''],
  ['   ', ''],
  ['pc  paris', 'pc paris'],
  ['a b or c', 'a b or c'],
  ['a (b or c)', 'a (b or c)'],
  ['a AND b Or c', 'a b or c'],
  ['not a', '-a'],
  ['-(a or b)', '-(a or b)'],
  ['--a', '--a'],
  ['os:windows', 'os:windows'],
  ['os:="Windows 11"', 'os="Windows 11"'],
  ['ram < 8G', 'ram<8G'],
  ['ram:>=8G', 'ram>=8G'],
  ['ram:4G..8G', 'ram:4G..8G'],
  ['ram:..8G last:2026-01..', 'ram:..8G last:2026-01..'],
  ['last:"2026-01-01 10:00".."2026-02-01"', 'last:"2026-01-01 10:00".."2026-02-01"'],
  ['"a \\"b\\" \\\\ \\c"', '"a \\"b\\" \\\\ \\\\c"'],
  ['software(name:firefox version:<115)', 'software(name:firefox version<115)'],
  ['-printer()', '-printer()'],
  ['aa:bb:cc:dd:ee:ff', 'aa:bb:cc:dd:ee:ff'],
  ['fe80::1', 'fe80::1'],
  ['name:a:b', 'name:a:b'],
  ['pc-01', 'pc-01'],
  ['os:(debian or -ubuntu "x y")', 'os:debian or -os:ubuntu os:"x y"'],
  ['a -tag=(b or c)', 'a -(tag=b or tag=c)'],
  ['orange andrea notepad', 'orange andrea notepad'],
])('%j reads as %j', (text, printed) => {
  expect(shape(text)).toBe(printed);
});

test('a MAC is a word, not a field', () => {
  const parsed = parseFilter('aa:bb:cc');
  expect(parsed.ok && parsed.value?.kind).toBe('word');
});

test.each([
  ['os:', 'missingValue 0-3'],
  ['a (b', 'unclosedParen 2-3'],
  ['a)', 'unexpectedParen 1-2'],
  ['a "b', 'unclosedQuote 2-4'],
  ['a or', 'missingTerm 3-4'],
  ['or a', 'missingTerm 0-4'],
  ['()', 'missingTerm 1-2'],
  ['a - b', 'loneMinus 2-3'],
  ['name:foo(bar)', 'quoteNeeded 8-9'],
  ['name:a"b"', 'quoteNeeded 6-7'],
  ['os:(a or b:c)', 'wordsOnly 9-12'],
  ['os:(a', 'unclosedParen 3-4'],
  ['os:()', 'missingTerm 4-5'],
  ['a'.repeat(4001), 'tooLong 4000-4001'],
  [`${'('.repeat(40)}a${')'.repeat(40)}`, 'tooDeep 33-34'],
  ['-'.repeat(40), 'tooDeep 33-34'],
])('%j is refused', (text, problem) => {
  expect(shape(text)).toBe(problem);
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('(', ')', '"', '-', ' or ', ' ', 'os:', '..', '<', '\\', 'software(', '\0', '*', '\u202e'),
    ),
    { maxLength: 30 },
  );

  test('parses or has a problem inside the text; never throws', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const parsed = parseFilter(text);
        if (parsed.ok) return;
        expect(parsed.problem.start).toBeGreaterThanOrEqual(0);
        expect(parsed.problem.end).toBeLessThanOrEqual(text.length);
        expect(parsed.problem.start).toBeLessThanOrEqual(parsed.problem.end);
      }),
      { numRuns: runs, seed: 31 },
    );
  });

  test('prints to text that parses to the same', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const parsed = parseFilter(parts.join(''));
        if (!parsed.ok) return;
        const again = parseFilter(printFilter(parsed.value));
        expect(again.ok && bare(again.value)).toEqual(bare(parsed.value));
      }),
      { numRuns: runs, seed: 32 },
    );
  });
});

/** A node without its places. */
function bare(node: Node | null): unknown {
  const value = (of: Value | null) => of && [of.text, of.quoted];
  if (node === null) return null;
  switch (node.kind) {
    case 'all':
    case 'any':
      return [node.kind, node.of.map(bare)];
    case 'not':
      return ['not', bare(node.of)];
    case 'word':
      return value(node.value);
    case 'term':
      return [value(node.field), node.operator, value(node.value)];
    case 'range':
      return [value(node.field), value(node.from), value(node.to)];
    case 'rows':
      return [value(node.table), bare(node.of)];
  }
}

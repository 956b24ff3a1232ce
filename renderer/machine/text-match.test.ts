import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, pieces, spansOf, visibleText } from './text-match.ts';

// The page's types know no Node.
const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
const isLong = process?.env.OCS_LONG === '1';

const marked = (text: string, needle: string) =>
  pieces(text, spansOf(text, foldText(needle)))
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('text match', () => {
  it.each([
    ['Société Générale', 'societe', ['Société']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['e\u0301te\u0301', 'ete', ['e\u0301te\u0301']],
    ['🖥 PC', 'pc', ['PC']],
    ['abc', '', []],
  ])('finds in %j the %j', (text, needle, found) => {
    expect(marked(text, needle)).toEqual(found);
  });

  it('never loses, adds or reorders a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 3 }), (text, needle) => {
        expect(
          pieces(text, spansOf(text, foldText(needle)))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: isLong ? 20_000 : 2000 },
    );
  });

  it('shows controls and direction overrides, and keeps the length', () => {
    const text = 'a\u0000b\u202Egpj.exe\u007f\n\t\u200f';
    expect(visibleText(text)).toBe('a\u2400b\uFFFDgpj.exe\u2421\n\t\u200f');
    expect(visibleText(text)).toHaveLength(text.length);
  });
});

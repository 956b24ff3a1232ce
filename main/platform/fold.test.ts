import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Müller', 'MULLER'],
  ['ÉLODIE  ', 'ELODIE'],
  ['Żółć', 'ZOŁC'],
  ['straße', 'STRASSE'],
  ['Москва', 'МОСКВА'],
  ['Αθήνα', 'ΑΘΗΝΑ'],
  ['東京-pc', '東京-PC'],
  ['', ''],
  ['   ', ''],
  [' a', ' A'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('case and trailing blanks never matter for ASCII', () => {
  fc.assert(fc.property(fc.string(), (text) => fold(text.toLowerCase()) === fold(`${text.toUpperCase()}  `)));
});

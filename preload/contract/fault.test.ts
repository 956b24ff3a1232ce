import { expect, test } from 'vitest';
import { Fault, FaultCode, languages } from './fault.ts';
import { faultText } from './fault-text.ts';
import { faultTextEn } from './fault-text-en.ts';
import { faultTextFr } from './fault-text-fr.ts';

const gaps = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test.each(FaultCode.options)('%s has one sentence of what and one of what to do, in every language', (code) => {
  for (const language of languages) {
    const { what, todo } = faultText({ code, params: {}, detail: null }, language);
    for (const sentence of [what, todo]) expect(sentence.trim().length).toBeGreaterThan(10);
    expect(todo.endsWith('.')).toBe(true);
  }
  const both = (text: typeof faultTextEn) => gaps(text[code].what + text[code].todo);
  expect(both(faultTextFr)).toEqual(both(faultTextEn));
});

test('a filter that does not parse is explained in the language of the reader', () => {
  const fault = Fault.parse({
    code: 'filter.invalid',
    params: { code: 'badSize', value: '8X', start: '4' },
    detail: null,
  });
  expect(faultText(fault, 'en').what).toBe(
    'The filter does not parse: “8X” is not a size; write for example 8G, 512M or 1.5T.',
  );
  expect(faultText(fault, 'fr').what).toContain('Le filtre est incorrect : « 8X »');
});

test('gaps are filled by parameters, and only by own ones', () => {
  const fault = Fault.parse({ code: 'source.missing', params: { path: '/x/{toString}.db' }, detail: null });
  expect(faultText(fault, 'en').what).toBe('The file /x/{toString}.db is not there.');
  expect(faultText({ ...fault, params: {} }, 'en').what).toContain('{path}');
});

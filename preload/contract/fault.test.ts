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

test('gaps are filled by parameters, and only by own ones', () => {
  const fault = Fault.parse({ code: 'source.missing', params: { path: '/x/{toString}.db' }, detail: null });
  expect(faultText(fault, 'en').what).toBe('The file /x/{toString}.db is not there.');
  expect(faultText({ ...fault, params: {} }, 'en').what).toContain('{path}');
});

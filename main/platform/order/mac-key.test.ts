import { expect, test } from 'vitest';
import { macKey } from './mac-key.ts';

test.each([
  '00:1A:2B:3C:4D:5E',
  '00:1a:2b:3c:4d:5e',
  '00-1a-2b-3c-4d-5e',
  '001a.2b3c.4d5e',
  '001A2B3C4D5E',
  ' 001a2b3c4d5e ',
])('%s is one address', (text) => {
  expect(macKey(text)).toBe('00:1A:2B:3C:4D:5E');
});

test('an InfiniBand address of twenty bytes is one too; other text stays text', () => {
  expect(macKey('80000048fe800000000000000002c90300a1b2c3')).toBe(
    '80:00:00:48:FE:80:00:00:00:00:00:00:00:02:C9:03:00:A1:B2:C3',
  );
  expect(['N/A', '??', '', 'é ', 'abc', 'dead beef!'].map(macKey)).toEqual(['N/A', '??', '', 'E', 'ABC', 'DEAD BEEF!']);
});

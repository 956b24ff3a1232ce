import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from './version-key.ts';

const runs = process.env.OCS_LONG === '1' ? 5000 : 500;
const version = fc.stringMatching(/^(?:\d:)?[0-9a-zA-Z.+~ -]{0,12}$/);

test.each([
  ['1.0', '1.1'],
  ['9.9', '9.10'],
  ['2.3~rc1', '2.3'],
  ['2.3', '2.3-1'],
  ['2.3-1', '2.3+b1-1'],
  ['9.0', '1:0.1'],
  ['1.0a', '1.0b'],
  ['1.0', '1.0a'],
  ['1.0a', '1.0.1'],
  ['115.0.2', '115.0.10'],
  ['115', '115.0.1'],
  ['1.0~rc1', '1.0.1'],
  ['', '1'],
  ['1.2', '1.a'],
  ['10.0.19045', '10.0.22631'],
  ['1.007', '1.8'],
  ['4.9', '4.10~beta'],
  ['9007199254740993', '9007199254740994'],
])('%s is before %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
});

test.each([
  ['115', '115.0'],
  ['115.0', '115.0.0'],
  ['1.0-1', '1.0.0-1'],
  ['1.01', '1.1'],
  ['V2', 'v2'],
  ['0:1.2', '1.2'],
  ['1.0~a', '1~a'],
])('%s equals %s', (a, b) => {
  expect(compareVersions(a, b)).toBe(0);
});

test('versions have a total order', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
      expect(compareVersions(a, a)).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: runs, seed: 11 },
  );
});

test('numbers compare by value whatever stands around them', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom('', '1.', '2:', 'v', '1.2-'), (a, b, before) => {
      expect(Math.sign(compareVersions(`${before}${a}.1`, `${before}${b}.1`))).toBe(Math.sign(a - b));
    }),
    { numRuns: runs, seed: 12 },
  );
});

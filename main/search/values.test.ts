import { expect, test } from 'vitest';
import { ageOf, periodOf } from './dates.ts';
import { looksLikeMac, macText } from './mac.ts';
import { numberOf, sizeOf } from './sizes.ts';

const now = new Date(2026, 10, 23, 12, 34, 56);

test.each([
  ['2026-11-23', '2026-11-23', '2026-11-24'],
  ['2026-12', '2026-12-01', '2027-01-01'],
  ['2026', '2026-01-01', '2027-01-01'],
  ['today', '2026-11-23', '2026-11-24'],
  ['Yesterday', '2026-11-22', '2026-11-23'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2026-11-23T09:05', '2026-11-23 09:05:00', '2026-11-23 09:06:00'],
  ['2026-12-31 23:59:59', '2026-12-31 23:59:59', '2027-01-01 00:00:00'],
])('%s is from %s up to %s', (text, start, end) => {
  expect(periodOf(text, now)).toEqual({ start, end });
});

test.each([
  '2026-02-29',
  '2026-13',
  '2026-00',
  '0000-01-01',
  '2026-1-1',
  '2026-11-23T25:00',
  'tomorrow',
  '23/11/2026',
  '',
])('%j is no date', (text) => {
  expect(periodOf(text, now)).toBeNull();
});

test.each([
  ['45min', '2026-11-23 11:49:00'],
  ['12h', '2026-11-23 00:34:00'],
  ['30d', '2026-10-24 12:34:00'],
  ['2w', '2026-11-09 12:34:00'],
  ['3mo', '2026-08-23 12:34:00'],
  ['3m', '2026-08-23 12:34:00'],
  ['1Y', '2025-11-23 12:34:00'],
  ['9999y', '0001-01-01'],
])('%s ago is %s', (text, at) => {
  expect(ageOf(text, now)).toBe(at);
});

test.each(['30', 'd', '-3d', '3 d', '3.5d', '999999d'])('%j is no age', (text) => {
  expect(ageOf(text, now)).toBeNull();
});

test.each([
  ['8G', 8 * 1024 ** 3],
  ['8gb', 8 * 1024 ** 3],
  ['8GiB', 8 * 1024 ** 3],
  ['512M', 512 * 1024 ** 2],
  ['1.5T', 1.5 * 1024 ** 4],
  ['1,5 To', 1.5 * 1024 ** 4],
  ['2k', 2048],
  ['7', 7 * 1024 ** 2],
])('%s is %d bytes where bare numbers are megabytes', (text, bytes) => {
  expect(sizeOf(text, 1024 ** 2)).toBe(bytes);
});

test.each(['G', '8X', '8 G G', '-8G', '1e3', ''])('%j is no size', (text) => {
  expect(sizeOf(text, 1)).toBeNull();
});

test('numbers take a sign, decimals and a percent sign', () => {
  expect(['-3', '1.25', '1,25', '10%', '1e5', 'ten', ''].map(numberOf)).toEqual([-3, 1.25, 1.25, 10, null, null, null]);
});

test.each([
  ['aa:bb:cc:dd:ee:ff', 'AA:BB:CC:DD:EE:FF'],
  ['AA-BB-CC', 'AA:BB:CC'],
  ['aabb.ccdd.eeff', 'AA:BB:CC:DD:EE:FF'],
  ['aabb.cc', 'AA:BB:CC'],
  ['aabbccddeeff', 'AA:BB:CC:DD:EE:FF'],
  ['aabbc', 'AA:BB:C'],
  ['00:1b:', '00:1B'],
])('%s is the MAC %s', (text, mac) => {
  expect(macText(text)).toBe(mac);
});

test('what is no MAC stays text, and addresses are not taken for MACs', () => {
  expect(['gg:00', 'aabbccddeeff0', 'a:b', '10.1.2.3', ''].map(macText)).toEqual([null, null, null, null, null]);
  expect(['aa:bb', 'DE-01', 'aabb.ccdd', '001a2b', 'aabbccddeeff'].map(looksLikeMac)).toEqual(Array(5).fill(true));
  expect(['00a1b', '10.1.2.3', '2026', 'cafe'].map(looksLikeMac)).toEqual([false, false, false, false]);
});

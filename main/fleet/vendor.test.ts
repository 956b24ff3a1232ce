import entries from 'oui-data' with { type: 'json' };
import { expect, it } from 'vitest';
import { macDigits, vendorsOf } from './vendor.ts';

const registry = entries as Record<string, string>;
const nameOf = (prefix: string) => registry[prefix]?.split('\n')[0];

it('reads a MAC in any notation, and nothing else', () => {
  expect(['aa:bb:cc:dd:ee:ff', 'AA-BB-CC-DD-EE-FF', 'aabb.ccdd.eeff', 'AABBCCDDEEFF'].map(macDigits)).toEqual(
    Array(4).fill('AABBCCDDEEFF'),
  );
  expect(['', 'N/A', 'aa:bb:cc', 'aa:bb:cc:dd:ee:fg', '??'].map(macDigits)).toEqual(Array(5).fill(null));
});

it('knows makers by prefixes of 24, 28 and 36 bits, the longest first', () => {
  for (const length of [6, 7, 9]) {
    const prefix = Object.keys(registry).find((key) => key.length === length) ?? '';
    const [vendor] = vendorsOf([prefix.padEnd(12, '1')]);
    expect(nameOf(prefix)).toBeTruthy();
    expect(vendor).toEqual({ name: nameOf(prefix), local: false });
  }
  const long = Object.keys(registry).find(
    (key) => key.length === 9 && nameOf(key.slice(0, 6)) !== undefined && nameOf(key.slice(0, 6)) !== nameOf(key),
  );
  expect(vendorsOf([`${long}000`])[0]?.name).toBe(nameOf(long ?? ''));
});

it('says of addresses given by software that they have no maker, and of nonsense nothing', () => {
  expect(vendorsOf(['DA:11:22:33:44:55', '00:00:00:00:00:00', 'N/A', ''])).toMatchObject([
    { name: null, local: true },
    { name: null, local: false },
    { name: null, local: false },
    { name: null, local: false },
  ]);
});

it('finds the maker of an InfiniBand port in the GUID', () => {
  expect(vendorsOf(['80:00:02:08:fe:80:00:00:00:00:00:00:00:02:c9:03:00:11:22:33'])[0]?.name).toBe(nameOf('0002C9'));
});

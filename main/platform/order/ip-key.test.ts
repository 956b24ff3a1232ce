import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { cidrKeys, ipKey, ipKind } from './ip-key.ts';

const runs = process.env.OCS_LONG === '1' ? 5000 : 500;

test('blank, IPv4, IPv6 and other text sort in this order', () => {
  const sorted = ['', '9.0.0.1', '10.0.0.2', '10.0.0.10', '255.1.1.1', '::1', 'fe80::1%eth0', '2001:db8::1', 'unknown'];
  const keys = sorted.toSorted((a, b) => (ipKey(a) < ipKey(b) ? -1 : 1));
  expect(keys).toEqual([
    '',
    '9.0.0.1',
    '10.0.0.2',
    '10.0.0.10',
    '255.1.1.1',
    '::1',
    '2001:db8::1',
    'fe80::1%eth0',
    'unknown',
  ]);
});

test.each(['256.1.1.1', '1.2.3', '1.2.3.4.5', '10.0.0.1/24', '1::2::3', ':::', '12345::1', '1:2:3:4:5:6:7', 'x'])(
  '%s is text',
  (text) => {
    expect(ipKey(text).charAt(0)).toBe(ipKind.text);
  },
);

test('reads every IPv6 notation as ipaddr.js does', () => {
  fc.assert(
    fc.property(fc.ipV6(), (text) => {
      // ipaddr.js reads ::1.2.3.4 as ::ffff:1.2.3.4, which RFC 4291 (2.5.5) keeps apart.
      fc.pre(!text.includes('.'));
      const bytes = ipaddr.IPv6.parse(text).toByteArray();
      expect([...ipKey(text)].slice(1).map((c) => c.charCodeAt(0))).toEqual(bytes);
    }),
    { numRuns: runs, seed: 21 },
  );
});

test('of several addresses separated by slashes the first counts', () => {
  expect(ipKey('10.1.0.5/192.168.56.1/172.17.0.1')).toBe(ipKey('10.1.0.5'));
  expect(ipKey('fe80::1/fe80::2')).toBe(ipKey('fe80::1'));
});

test('an IPv4 tail is the last four bytes', () => {
  expect(ipKey('::ffff:10.1.2.3')).toBe(ipKey('::ffff:a01:203'));
  expect(ipKey('64:ff9b::192.0.2.1')).toBe(ipKey('64:FF9B:0:0:0:0:C000:201'));
});

test('a network holds the addresses that ipaddr.js says it holds', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, network, bits) => {
      const keys = cidrKeys(network, bits);
      const key = ipKey(address);
      const inside = keys !== null && key >= keys.first && key <= keys.last;
      expect(inside).toBe(ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(network), bits));
    }),
    { numRuns: runs, seed: 22 },
  );
});

test.each([
  ['10.0.0.0', 33],
  ['10.0.0.0', -1],
  ['::', 129],
  ['x', 8],
  ['', 0],
])('%s/%i is no network', (network, bits) => {
  expect(cidrKeys(network, bits)).toBeNull();
});

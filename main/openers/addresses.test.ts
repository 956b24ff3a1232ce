import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHostName, parseIp, parseMac } from './addresses.ts';
import { hostile } from './testing.ts';

const numRuns = process.env.OCS_LONG === '1' ? 10_000 : 1000;

test.each(['PC-0421', 'pc_042', 'srv.example.com', '3com-switch', 'a', 'xn--mller-kva', 'x'.repeat(63)])(
  '%s is a host name',
  (name) => {
    expect(parseHostName(name)).toBe(name);
  },
);

test.each([
  ...hostile,
  '',
  '-a',
  'a-',
  'a..b',
  '.a',
  'a.',
  '127.1',
  '2130706433',
  '0x7f000001',
  'a.0x7f',
  'x'.repeat(64),
  `${'a.'.repeat(127)}a`,
])('%j is no host name', (name) => {
  expect(parseHostName(name)).toBeNull();
});

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['192.168.0.255', '192.168.0.255'],
  ['2001:DB8:0:0::1', '2001:db8::1'],
  ['fe80::1', 'fe80::1'],
])('%s is the address %s', (text, address) => {
  expect(parseIp(text)).toBe(address);
});

test.each([
  ...hostile,
  '',
  '10.1.2',
  '010.1.2.3',
  '0x0a.1.2.3',
  '10.1.2.3/24',
  '10.1.2.3,10.1.2.4',
  '1.2.3.4 ',
  '256.1.1.1',
  '127.0.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::',
  '::1',
  'fe80::1%eth0',
  'fe80::1%$(reboot)',
  'ff02::1',
  '１０.0.0.1',
])('%j is no address', (text) => {
  expect(parseIp(text)).toBeNull();
});

test.each(['00:1b:21:aa:bb:cc', '00-1B-21-AA-BB-CC', '001b.21aa.bbcc', '001B21AABBCC'])(
  '%s is a MAC address',
  (text) => {
    expect(parseMac(text)).toBe('00:1B:21:AA:BB:CC');
  },
);

test.each([
  ...hostile,
  '',
  '00:00:00:00:00:00',
  'ff:ff:ff:ff:ff:ff',
  '01:00:5e:00:00:01',
  '00:1b-21:aa:bb:cc',
  '00:1b:21:aa:bb',
  '00:1b:21:aa:bb:cc:dd',
  '00:1b:21:aa:bb:cg',
])('%j is no MAC address', (text) => {
  expect(parseMac(text)).toBeNull();
});

test('whatever text parses has no character that anything could act upon, and no minus first', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('-', '.', ':', '%', '1', 'a', 'ff', '$', ';', ' ', '/', '\0', '{host}'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const parsed of [parseHostName(text), parseIp(text), parseMac(text)]) {
        if (parsed !== null) expect(parsed).toMatch(/^[A-Za-z0-9_:][A-Za-z0-9._:-]*$/);
      }
    }),
    { numRuns },
  );
});

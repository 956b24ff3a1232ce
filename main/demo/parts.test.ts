import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dayOf, perlTime, usDate, workingDay } from './calendar.ts';
import { macAddress, macPrefixes } from './network/hardware-addresses.ts';
import { createRandom, cumulate } from './random.ts';
import { prettyVersion } from './software/dictionaries.ts';
import { expandVersions } from './software/titles.ts';
import { windowsCommon } from './software/windows-common.ts';
import { windowsMore } from './software/windows-more.ts';
import { shareKeys } from './software/windows-shelf.ts';

const oui = createRequire(import.meta.url)('oui-data') as Record<string, string>;

describe('hardware addresses', () => {
  it('have prefixes that IEEE gave out, to the maker they are said to be of', () => {
    const words: Record<string, RegExp> = {
      dell: /Dell/i,
      hp: /HP Inc|Hewlett/i,
      lcfc: /LCFC/i,
      intel: /Intel/i,
      apple: /Apple/i,
      vmware: /VMware/i,
      microsoft: /Microsoft/i,
      samsung: /Samsung/i,
      cisco: /Cisco/i,
      asus: /ASUS/i,
      axis: /Axis/i,
      google: /Google/i,
    };
    for (const [maker, prefixes] of macPrefixes) {
      // QEMU uses a locally administered prefix, which nobody owns.
      if (maker === 'qemu') continue;
      for (const prefix of prefixes) {
        const owner = oui[prefix.replaceAll(':', '')] ?? '';
        expect([prefix, owner]).toEqual([prefix, expect.stringMatching(words[maker] ?? /./)]);
      }
    }
  });

  it('are all different', () => {
    const seen = new Set(Array.from({ length: 50_000 }, (_, n) => macAddress('dell', n)));
    expect(seen.size).toBe(50_000);
  });
});

describe('calendar', () => {
  it('writes times as Perl and SMBIOS do', () => {
    expect(perlTime(Date.UTC(2026, 10, 3, 9, 5, 7) / 1000)).toBe('Tue Nov  3 09:05:07 2026');
    expect(usDate(dayOf('2021-09-03'))).toBe('09/03/2021');
  });

  it('moves weekends to the Friday before', () => {
    expect(workingDay(dayOf('2026-11-22'))).toBe(dayOf('2026-11-20'));
    expect(workingDay(dayOf('2026-11-23'))).toBe(dayOf('2026-11-23'));
  });
});

describe('random', () => {
  it('repeats by seed and key, and differs by either', () => {
    const draw = (seed: number, key: number) => Array.from({ length: 5 }, () => 0).map(createRandom(seed, key).unit);
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
    expect(draw(1, 2)).not.toEqual(draw(2, 2));
  });

  it('draws by weight', () => {
    const random = createRandom(3);
    const hits = [0, 0, 0];
    for (let i = 0; i < 10_000; i++) {
      const index = random.weighted(cumulate([1, 0, 3]));
      hits[index] = (hits[index] ?? 0) + 1;
    }
    expect(hits[1]).toBe(0);
    expect((hits[2] ?? 0) / (hits[0] ?? 1)).toBeGreaterThan(2.7);
  });
});

describe('software', () => {
  it('cuts versions as the server does', () => {
    expect(prettyVersion('1:2.36.1-8+deb11u1')).toEqual(['2.36.1', 2, 36, 1]);
    expect(prettyVersion('Unavailable')).toEqual(['Unavailable', 0, 0, 0]);
    expect(prettyVersion('abc')).toEqual(['Unavailable', 0, 0, 0]);
  });

  it('expands version notation up to the day', () => {
    const today = dayOf('2026-01-01');
    expect(expandVersions('1.0;1.1;2.0@2025-06-01/200', today).map(({ text }) => text)).toEqual(['1.0', '1.1']);
    expect(expandVersions('{10+5}.0@2025-12-01/10', today).map(({ text }) => text)).toEqual([
      '10.0',
      '15.0',
      '20.0',
      '25.0',
    ]);
  });

  it('names only shares that exist', () => {
    for (const line of `${windowsCommon.trim()}\n${windowsMore.trim()}`.split('\n')) {
      const parts = line.split('|');
      expect([line, parts.length >= 4 && parts.length <= 5]).toEqual([line, true]);
      for (const share of (parts[4] ?? '').split(',').filter(Boolean))
        expect([line, shareKeys.has(share.split('=')[0] ?? '')]).toEqual([line, true]);
    }
  });
});

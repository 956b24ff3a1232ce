import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { secondsOf } from './calendar.ts';
import { generateDemo } from './generate.ts';
import { type DemoFile, makeDemo } from './testing.ts';

// Each makes a fleet or two
vi.setConfig({ testTimeout: 60_000 });

async function withDemo<T>(
  options: Parameters<typeof makeDemo>[0],
  work: (demo: DemoFile) => T | Promise<T>,
): Promise<T> {
  const demo = await makeDemo(options);
  try {
    return await work(demo);
  } finally {
    demo.remove();
  }
}

const minutesBefore = (moment: string, text: unknown) =>
  ((secondsOf(moment) ?? 0) - Date.parse(`${String(text).replace(' ', 'T')}Z`) / 1000) / 60;

describe('the moment a fleet is seen at', () => {
  it('makes the same file of the same numbers, byte for byte, whatever the clock says', async () => {
    const options = { machines: 120, seed: 7, today: '2026-11-20T14:05' };
    const first = await withDemo(options, ({ path }) => readFileSync(path));
    vi.useFakeTimers({ now: new Date(2031, 4, 17, 3, 12), toFake: ['Date'] });
    const second = await withDemo(options, ({ path }) => readFileSync(path)).finally(() => vi.useRealTimers());
    expect(second.equals(first)).toBe(true);
    await withDemo({ ...options, today: '2026-11-20T14:06' }, ({ path }) =>
      expect(readFileSync(path).equals(first)).toBe(false),
    );
  });

  it('is now when none is said, and the result names it', async () => {
    vi.useFakeTimers({ now: new Date(2027, 1, 3, 2, 50, 40), toFake: ['Date'] });
    try {
      await withDemo({ machines: 400, seed: 3 }, async (demo) => {
        const [newest] = demo.list('SELECT max(LASTCOME) FROM hardware');
        expect(minutesBefore('2027-02-03T02:50', newest)).toBeGreaterThanOrEqual(0);
        expect(minutesBefore('2027-02-03T02:50', newest)).toBeLessThan(60);
        const again = await generateDemo(
          { machines: 1, seed: 3, path: `${demo.path}.2` },
          { signal: new AbortController().signal, report: () => undefined },
        );
        expect(again.today).toBe('2027-02-03T02:50');
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['a working morning', '2026-11-25T10:15', 'Windows 11', 0.4, 0.75],
    ['the night', '2026-11-25T02:50', 'Windows 11', 0, 0.05],
    ['a Sunday', '2026-11-22T15:00', 'Windows 11', 0, 0.05],
    ['the night', '2026-11-25T02:50', 'Debian', 0.1, 0.7],
    ['the night', '2026-11-25T02:50', 'Android', 0.02, 0.5],
  ])('in %s (%s) has seen the share of %s that such a moment sees', async (_, today, system, least, most) => {
    await withDemo({ machines: 700, seed: 5, today }, (demo) => {
      const all = 'hardware WHERE ARCHIVE IS NULL AND OSNAME LIKE ?';
      const share =
        demo.count(`${all} AND LASTCOME >= ?`, `%${system}%`, today.slice(0, 10)) / demo.count(all, `%${system}%`);
      expect(share).toBeGreaterThanOrEqual(least);
      expect(share).toBeLessThanOrEqual(most);
      const [newest] = demo.list('SELECT max(LASTCOME) FROM hardware');
      expect(minutesBefore(today, newest)).toBeGreaterThanOrEqual(0);
      expect(minutesBefore(today, newest)).toBeLessThan(30);
    });
  });

  it('is refused when there is no such moment', () => {
    for (const text of ['2026-02-30', '2026-11-20T24:01', '20.11.2026', '', '2026-11-20 10:00'])
      expect(secondsOf(text)).toBeNull();
    expect(secondsOf('2026-11-20')).toBe(secondsOf('2026-11-20T09:30'));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { nextStart } from './back-off.ts';
import { menuText, systemLanguage } from './menu-text.ts';
import { pageBackground } from './page-colours.ts';
import { runtimeKind } from './runtime-kind.ts';

describe('the command line', () => {
  it.each([
    [['ocs-desktop'], true, null],
    [['ocs-desktop', 'fleet.sqlite'], true, '/home/me/fleet.sqlite'],
    [['ocs-desktop', '--no-sandbox', '--disable-gpu', '/data/f.db'], true, '/data/f.db'],
    [['electron', '.'], false, null],
    [['electron', '--no-sandbox', '.', '--log-level=3', 'f.db'], false, '/home/me/f.db'],
  ])('%j', (argv, packaged, open) => {
    expect(readArguments(argv, packaged, '/home/me')).toEqual({ cli: null, open });
  });

  it('leaves everything behind --cli to the tool', () => {
    const { cli, open } = readArguments(['electron', '.', '--cli', 'machines', '--json', 'os:windows'], false, '/');
    expect(cli).toEqual(['machines', '--json', 'os:windows']);
    expect(open).toBeNull();
  });
});

describe('restarts of the engine', () => {
  it('come at once, then later and later, then not at all', () => {
    const now = 1_000_000;
    const waits = [1, 2, 3, 4, 5, 6].map((crashes) => nextStart(Array(crashes).fill(now), now));
    expect(waits).toEqual([0, 250, 500, 1000, 2000, null]);
  });

  it('forget crashes of more than a minute ago', () => {
    const now = 1_000_000;
    expect(nextStart([now - 70_000, now - 65_000, now - 60_000, now - 60_000, now - 60_000, now], now)).toBe(0);
  });
});

describe('the menu', () => {
  it('has every word in both languages', () => {
    expect(Object.keys(menuText.fr)).toEqual(Object.keys(menuText.en));
    for (const text of [...Object.values(menuText.en), ...Object.values(menuText.fr)]) expect(text.trim()).not.toBe('');
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en-US', 'en'],
    ['frr', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('for the locale %j is %s', (locale, expected) => {
    expect(systemLanguage(locale)).toBe(expected);
  });
});

it.each([
  ['33.2.1', 'fallback'],
  ['45.4.1', 'official'],
  ['45.0.0', 'official'],
  ['46.1.0', 'official'],
])('Electron %s is the %s runtime', (running, kind) => {
  expect(runtimeKind(running, '45.4.1')).toBe(kind);
});

it('shows the window in the colour that the page will have', () => {
  const canvas = readFileSync('renderer/ui/tokens.css', 'utf8').match(/--canvas: (#[0-9a-f]{6})/g) ?? [];
  expect(canvas).toEqual([`--canvas: ${pageBackground.light}`, `--canvas: ${pageBackground.dark}`]);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWindowState, visibleBounds, writeWindowState } from './window-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-window-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const initial = { bounds: null, maximized: false, theme: 'system', language: null };

describe('window.json', () => {
  it('gives back what was kept, and leaves no other file', () => {
    const path = join(folder, 'window.json');
    const state = {
      bounds: { x: -5, y: 0, width: 900, height: 700 },
      maximized: true,
      theme: 'dark',
      language: 'fr',
    } as const;
    writeWindowState(path, state);
    expect(readWindowState(path)).toEqual(state);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it.each(['', '{', 'null', '[]', '7'])('starts anew from %j', (text) => {
    const path = join(folder, 'window.json');
    writeFileSync(path, text);
    expect(readWindowState(path)).toEqual(initial);
  });

  it('keeps the good fields of a partly damaged one', () => {
    const path = join(folder, 'window.json');
    writeFileSync(path, '{"bounds":{"x":1e99,"y":0},"theme":"dark","language":"xx","maximized":"yes"}');
    expect(readWindowState(path)).toEqual({ ...initial, theme: 'dark' });
  });

  it('does not fail where nothing can be written', () => {
    expect(() => writeWindowState(join(folder, 'gone', 'window.json'), readWindowState('x'))).not.toThrow();
  });
});

describe('the window comes back where it can be reached', () => {
  const screens = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: 0, width: 1920, height: 1080 },
  ];
  it.each([
    ['on the second screen', { x: 2000, y: 10, width: 900, height: 700 }, true],
    ['partly out on the left', { x: -700, y: 0, width: 900, height: 700 }, true],
    ['nearly out on the right', { x: 3790, y: 0, width: 900, height: 700 }, false],
    ['on a screen that is gone', { x: -2000, y: 0, width: 900, height: 700 }, false],
    ['title bar above the screen', { x: 0, y: -40, width: 900, height: 700 }, false],
    ['below the screen', { x: 0, y: 1070, width: 900, height: 700 }, false],
  ])('%s', (_where, bounds, reachable) => {
    expect(visibleBounds(bounds, screens)).toEqual(reachable ? bounds : null);
  });
});

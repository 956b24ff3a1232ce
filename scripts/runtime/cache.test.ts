import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// @ts-expect-error: plain JavaScript, so that it runs before anything is installed
import { makeWhole } from './cache.mjs';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ocs-cache-'));
  vi.stubEnv('OCS_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

test('what was made is there whole, and nothing else', async () => {
  const target = join(cache, 'runtime');
  expect(await makeWhole(target, (path: string) => writeFileSync(path, 'whole'))).toBe(target);
  expect(readFileSync(target, 'utf8')).toBe('whole');
  const fails = (path: string) => {
    writeFileSync(path, 'half');
    throw new Error('no network');
  };
  await expect(makeWhole(join(cache, 'other'), fails)).rejects.toThrow('no network');
  expect(readdirSync(cache)).toEqual(['runtime']);
});

test('what a killed set-up left is removed; what a living one makes stays', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const [left, living] = [`.making-${pid}-1`, `.making-${process.ppid}-1`];
  for (const name of [left, living]) mkdirSync(join(cache, name, 'deep'), { recursive: true });
  await makeWhole(join(cache, 'runtime'), (path: string) => writeFileSync(path, ''));
  expect(existsSync(join(cache, left))).toBe(false);
  expect(readdirSync(cache).sort()).toEqual([living, 'runtime']);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, like all scripts
import { refuseDevelopment } from './release.mjs';

const official = { source: 'official', version: '45.4.1' };

test.each([
  ['the development fallback', { source: 'fallback', version: '33.2.1' }, 'prebuilt', 'official Electron'],
  ['an Electron from elsewhere', { source: 'override', version: '45.4.1' }, 'prebuilt', 'official Electron'],
  ['a compiled better-sqlite3', official, 'compiled', 'prebuilt better-sqlite3'],
])('a release with %s is refused', (_name, electron, native, reason) => {
  expect(() => refuseDevelopment(electron, native)).toThrow(reason);
});

test('the official Electron with the prebuilt better-sqlite3 may be released', () => {
  expect(() => refuseDevelopment(official, 'prebuilt')).not.toThrow();
});

test('`npm run dist -- --release` on another runtime ends before anything is built', () => {
  const runtime = mkdtempSync(join(tmpdir(), 'ocs-runtime-'));
  writeFileSync(join(runtime, 'version'), '33.2.1');
  const done = spawnSync(process.execPath, ['scripts/dist.mjs', '--release'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime },
  });
  rmSync(runtime, { recursive: true });
  expect(done.status).toBe(1);
  expect(done.stderr).toBe(
    'A release must carry the official Electron; this machine has 33.2.1 (override). Build it where Electron can be downloaded.\n',
  );
});

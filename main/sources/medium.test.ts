import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { machines, mounts, ocsFile, onReadOnlyMount } from '#main/copy/testing';
import { isOnReadOnlyMedium } from './medium.ts';

test('a file in a folder of ours is on no read-only medium', () => {
  expect(isOnReadOnlyMedium(ocsFile(machines(['beta'])))).toBe(false);
});

test.skipIf(mounts.areMissing)(mounts.named('nor is a file that may not be written in a folder that may'), () => {
  const path = ocsFile(machines(['beta']));
  const mount = (...args: string[]) => expect(spawnSync('mount', args).status).toBe(0);
  mount('--bind', path, path);
  try {
    mount('-o', 'remount,bind,ro', path);
    expect(() => chmodSync(path, 0o600)).toThrowError(/EROFS/);
    expect(isOnReadOnlyMedium(path)).toBe(false);
  } finally {
    spawnSync('umount', ['-l', path]);
  }
});

// Root may write everything and tries real mounts instead; who is not root may mount nothing
if (process.getuid?.() !== 0 && process.platform !== 'win32') {
  test('where neither may be written, it is like such a medium', () => {
    const path = ocsFile(machines(['beta']));
    chmodSync(path, 0o444);
    expect(isOnReadOnlyMedium(path)).toBe(false);
    chmodSync(dirname(path), 0o555);
    expect(isOnReadOnlyMedium(path)).toBe(true);
    chmodSync(dirname(path), 0o755);
  });
}

test.skipIf(mounts.areMissing)(mounts.named('a read-only mount is one'), () =>
  onReadOnlyMount(
    (folder) => copyFileSync(ocsFile(machines(['beta'])), join(folder, 'fleet.sqlite')),
    (folder) => expect(isOnReadOnlyMedium(join(folder, 'fleet.sqlite'))).toBe(true),
  ),
);

import { chmodSync, copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { machines, mounts, ocsFile, onReadOnlyMount } from '#main/copy/testing';
import { isOnReadOnlyMedium } from './medium.ts';

test('a file in a folder of ours is on no read-only medium, even where it may not be written itself', () => {
  const path = ocsFile(machines(['beta']));
  expect(isOnReadOnlyMedium(path)).toBe(false);
  chmodSync(path, 0o444);
  expect(isOnReadOnlyMedium(path)).toBe(false);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder and a file that may not be written are like such a medium (not run as root, who may write everything)',
  () => {
    const path = ocsFile(machines(['beta']));
    chmodSync(path, 0o444);
    chmodSync(dirname(path), 0o555);
    expect(isOnReadOnlyMedium(path)).toBe(true);
    chmodSync(dirname(path), 0o755);
  },
);

test.skipIf(mounts.areMissing)(mounts.named('a read-only mount is one'), () =>
  onReadOnlyMount(
    (folder) => copyFileSync(ocsFile(machines(['beta'])), join(folder, 'fleet.sqlite')),
    (folder) => expect(isOnReadOnlyMedium(join(folder, 'fleet.sqlite'))).toBe(true),
  ),
);

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { partPathOf } from './part-name.ts';
import { removePartsOf } from './stale-parts.ts';

test('the parts of a thread that was ended are removed, those of others and whole files stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-parts-'));
  const mine = basename(partPathOf('a.index'));
  const ended = mine.replace(`-${process.pid}-${threadId}-`, `-${process.pid}-77-`);
  const otherProcess = mine.replace(`-${process.pid}-${threadId}-`, `-${process.pid + 1}-77-`);
  for (const name of ['a.index', mine, ended, otherProcess]) writeFileSync(join(folder, name), '');
  await removePartsOf(77, folder);
  expect(readdirSync(folder).sort()).toEqual(['a.index', mine, otherProcess].sort());
  await removePartsOf(77, join(folder, 'gone'));
  rmSync(folder, { recursive: true });
});

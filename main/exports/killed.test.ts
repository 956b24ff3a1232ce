import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partPathOf, writerOf } from '#main/platform/files/part-name';
import { removeStaleParts } from '#main/platform/files/stale-parts';

const writer = new URL('../../tests/fixtures/endless-export.ts', import.meta.url).pathname;

test('an engine killed while it writes leaves no half file under the final name; the next export cleans the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-killed-'));
  const path = join(folder, 'fleet.xlsx');
  writeFileSync(path, 'the export of yesterday');
  const engine = spawn(process.execPath, ['--import', 'tsx', writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(engine.stdout, 'data');
  await removeStaleParts(folder);
  expect(readdirSync(folder)).toHaveLength(2);
  engine.kill('SIGKILL');
  await once(engine, 'exit');
  expect(readFileSync(path, 'utf8')).toBe('the export of yesterday');
  const part = readdirSync(folder).find((name) => name !== 'fleet.xlsx') ?? '';
  expect(writerOf(part)).toBe(engine.pid);
  await removeStaleParts(folder);
  expect(readdirSync(folder)).toEqual(['fleet.xlsx']);
  rmSync(folder, { recursive: true });
}, 60_000);

test("other people's parts are not ours to remove", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-parts-'));
  const others = ['movie.part', 'a.csv.00000000-1-0-1.part', 'a.csv.part', partPathOf('a.csv')];
  for (const name of others) writeFileSync(join(folder, name), '');
  await removeStaleParts(folder);
  expect(readdirSync(folder).sort()).toEqual([...others].sort());
  await removeStaleParts(join(folder, 'gone'));
  rmSync(folder, { recursive: true });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { LogLine } from './log.ts';
import { openStateFile } from './state-file.ts';

const Names = z.array(z.string());
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const fresh = () => join(folder, 'deep', 'names.json');

test('what was changed is there when opened again', async () => {
  const path = fresh();
  const file = openStateFile(path, Names, []);
  await Promise.all([file.change((old) => [...old, 'a']), file.change((old) => [...old, 'b'])]);
  expect(openStateFile(path, Names, []).read()).toEqual(['a', 'b']);
  expect(readdirSync(dirname(path))).toEqual(['names.json']);
});

test('a damaged file is set aside and the initial state is used', async () => {
  const path = fresh();
  await openStateFile(path, Names, []).change(() => ['kept']);
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -3));
  expect(openStateFile(path, Names, ['initial']).read()).toEqual(['initial']);
  expect(readFileSync(`${path}.damaged`, 'utf8')).toContain('kept');
});

test('a file of another shape is set aside too', () => {
  const path = fresh();
  const file = openStateFile(path, z.object({ n: z.number() }), { n: 1 });
  return file
    .change(() => ({ n: 2 }))
    .then(() => {
      expect(openStateFile(path, Names, []).read()).toEqual([]);
      expect(existsSync(`${path}.damaged`)).toBe(true);
    });
});

test('a change that fails leaves the state as it was and later changes go on', async () => {
  const file = openStateFile(fresh(), Names, ['a']);
  await expect(file.change(() => ['x'.repeat(5_000_000)])).rejects.toMatchObject({ code: 'state.tooLarge' });
  expect(file.read()).toEqual(['a']);
  expect(await file.change((old) => [...old, 'b'])).toEqual(['a', 'b']);
});

/** A place where nothing can be written: a folder bears the name of the file. */
function closed(): string {
  const path = join(folder, 'closed', 'names.json');
  mkdirSync(path, { recursive: true });
  return path;
}

test('a change that cannot be written is a failure of the file, leaves nothing and changes nothing', async () => {
  const path = closed();
  const file = openStateFile(path, Names, ['a']);
  await expect(file.change(() => ['b'])).rejects.toMatchObject({ code: 'file.denied', params: { path } });
  expect(file.read()).toEqual(['a']);
  expect(readdirSync(dirname(path))).toEqual(['names.json']);
  const below = openStateFile(join(folder, 'a-file', 'names.json'), Names, []);
  writeFileSync(join(folder, 'a-file'), '');
  await expect(below.change(() => ['b'])).rejects.toMatchObject({ code: 'file.denied' });
});

test('what is held counts although it cannot be written, and that is logged', async () => {
  const lines: LogLine[] = [];
  const path = closed();
  const file = openStateFile(path, Names, ['a'], { write: (line) => lines.push(line) });
  expect(await file.hold((old) => [...old, 'b'])).toEqual(['a', 'b']);
  expect(file.read()).toEqual(['a', 'b']);
  expect(lines).toEqual([{ level: 'warn', event: 'state.unwritten', file: 'names.json', code: 'file.denied' }]);
  rmSync(path, { recursive: true });
  await file.hold((old) => [...old, 'c']);
  expect(openStateFile(path, Names, []).read()).toEqual(['a', 'b', 'c']);
});

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openStateFile } from './state-file.ts';

const Names = z.array(z.string());
const fresh = () => join(mkdtempSync(join(tmpdir(), 'ocs-state-')), 'deep', 'names.json');

test('what was changed is there when opened again', async () => {
  const path = fresh();
  const file = openStateFile(path, Names, []);
  await Promise.all([file.change((old) => [...old, 'a']), file.change((old) => [...old, 'b'])]);
  expect(openStateFile(path, Names, []).read()).toEqual(['a', 'b']);
  expect(existsSync(`${path}.part`)).toBe(false);
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

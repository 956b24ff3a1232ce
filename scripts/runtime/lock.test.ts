import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, so that it runs before anything is installed
import { withLock } from './lock.mjs';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocs-lock-'));
  lock = join(folder, 'deep', 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that has died, by its number. */
const dead = () => spawnSync(process.execPath, ['-e', '']).pid;

/** Commands that all work on one file at a time: each adds its start and its end. */
const worker = (log: string) =>
  `import { appendFileSync } from 'node:fs';
   import { withLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
   for (let i = 0; i < 5; i++) await withLock(${JSON.stringify(lock)}, async () => {
     appendFileSync(${JSON.stringify(log)}, '<');
     await new Promise((resolve) => setImmediate(resolve));
     appendFileSync(${JSON.stringify(log)}, '>');
   });`;

test('commands at the same time work one after another, also where the lock of a dead one lies there', async () => {
  const log = join(folder, 'log');
  writeFileSync(join(folder, 'x'), '');
  await withLock(lock, () => undefined);
  writeFileSync(lock, String(dead()));
  const commands = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', worker(log)], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const codes = await Promise.all(commands.map((command) => once(command, 'exit').then(([code]) => code)));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('<>'.repeat(20));
  expect(existsSync(lock)).toBe(false);
});

test('who waits is told for whom, once, and goes on when that one is done', async () => {
  const waitedFor: number[] = [];
  let finish: () => void = () => undefined;
  const first = withLock(lock, () => new Promise<void>((resolve) => (finish = resolve)));
  const second = withLock(
    lock,
    () => 'done',
    (pid: number) => {
      waitedFor.push(pid);
      finish();
    },
  );
  expect(await second).toBe('done');
  await first;
  expect(waitedFor).toEqual([process.pid]);
});

test('a lock that says nothing is left to its holder for a while, then taken', async () => {
  await withLock(lock, () => undefined);
  writeFileSync(lock, '');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await withLock(lock, () => 'taken')).toBe('taken');
});

test('work that fails gives the lock back', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** What the running app has logged so far. */
export function logLines(userData: string, name: 'engine' | 'shell'): Record<string, unknown>[] {
  const file = join(userData, 'logs', `${name}.log`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Process numbers of the engines that started, oldest first. */
export const engines = (userData: string): number[] =>
  logLines(userData, 'engine').flatMap(({ event, pid }) => (event === 'engine.started' ? [Number(pid)] : []));

/** Kills the engine that was started as number `nth`, 1 = first, as soon as it runs; returns its process number. */
export async function killEngine(userData: string, nth: number): Promise<number> {
  await expect.poll(() => engines(userData).length, { timeout: 20_000 }).toBe(nth);
  const pid = engines(userData)[nth - 1] ?? 0;
  // Process 0 would be the test's own group
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  return pid;
}

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { presentMoment } from '#main/demo/calendar';
import { runInThread } from '#main/platform/threads';

/**
 * The 100,000-machine demo fleet of this day, made on first use (minutes) and kept in the cache folder; $OCS_BENCH_MACHINES
 * makes it smaller. Of another day it would be another fleet to filters that count from now: `last<7d` would find nobody.
 */
export async function benchFleet(): Promise<{ path: string; machines: number }> {
  const machines = Number(process.env.OCS_BENCH_MACHINES ?? 100_000);
  const cache = process.env.OCS_CACHE ?? join(homedir(), '.cache', 'ocs-desktop');
  const day = presentMoment().slice(0, 10);
  const start = `demo-${machines}-1`;
  const path = process.env.OCS_BENCH_FLEET ?? join(cache, 'bench', `${start}-${day}.sqlite`);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    if (process.env.OCS_BENCH_FLEET === undefined) removeOthers(path, start);
    console.error(`making the bench fleet of ${machines} machines: ${path}`);
    const call = { signal: new AbortController().signal, report: () => undefined };
    await runInThread('demo', { machines, seed: 1, path }, call);
  }
  return { path, machines };
}

/** Fleets of days gone by take a gigabyte each. */
function removeOthers(path: string, start: string): void {
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${start}-`) && name.endsWith('.sqlite') && name !== basename(path))
      rmSync(join(dirname(path), name), { force: true });
}

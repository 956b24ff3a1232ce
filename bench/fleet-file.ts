import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInThread } from '#main/platform/threads';

/** The 100,000-machine demo fleet, made on first use (minutes) and kept in the cache folder; $OCS_BENCH_MACHINES makes it smaller. */
export async function benchFleet(): Promise<{ path: string; machines: number }> {
  const machines = Number(process.env.OCS_BENCH_MACHINES ?? 100_000);
  const cache = process.env.OCS_CACHE ?? join(homedir(), '.cache', 'ocs-desktop');
  const path = process.env.OCS_BENCH_FLEET ?? join(cache, 'bench', `demo-${machines}-1.sqlite`);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    console.error(`making the bench fleet of ${machines} machines: ${path}`);
    const call = { signal: new AbortController().signal, report: () => undefined };
    await runInThread('demo', { machines, seed: 1, path }, call);
  }
  return { path, machines };
}

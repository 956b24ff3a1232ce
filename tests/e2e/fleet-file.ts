import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The demo fleet of the end-to-end tests: 1,000 machines, made by the command line before the tests start. It is seen now, as the
 * app compares ages with the clock: no test may count on numbers of one day.
 */
export const fleetFile = join(process.cwd(), 'out', 'e2e-fleet.sqlite');

/** Playwright's global set-up. */
export function setup(): void {
  rmSync(fleetFile, { force: true });
  const args = ['out/main/cli.js', 'demo', '--machines', '1000', '--seed', '1', '--out', fleetFile];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (made.status !== 0 || !existsSync(fleetFile)) throw new Error(`the demo fleet could not be made:\n${made.stderr}`);
}

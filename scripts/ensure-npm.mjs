// Installs the npm packages of package-lock.json when they are missing or of another lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from './runtime/cache.mjs';
import { withLock } from './runtime/lock.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.ocs-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

/** Two commands in one clone must not set it up at once. The lock lies outside, for `npm ci` begins by removing node_modules. */
const setUpLock = join(cacheDir(), `set-up-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);

/** Does set-up work of this clone, after whoever does it now. */
export const alone = (work) =>
  withLock(setUpLock, work, (pid) =>
    console.error(`set-up: waiting for another command in this clone (process ${pid})`),
  );

/** Runs `npm ci` unless node_modules already holds exactly this lock file. */
export function ensureNpm() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  console.error('set-up: installing npm packages');
  // Install scripts are not needed: the two native parts are handled by ensure-electron and ensure-sqlite.
  const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('npm ci failed: see the lines above. Check the network and try again.');
  writeFileSync(stampFile, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await alone(ensureNpm);

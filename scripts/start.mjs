// `npm start [-- file]`: builds when needed and opens the console. Without a display (Linux) it makes the tour under Xvfb.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { electronFlags, explainSandbox, hasDisplay } from './runtime/launch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { ensureElectron } = await import('./ensure-electron.mjs');

try {
  await build();
  const electron = await ensureElectron();
  if (electron.source === 'fallback') {
    console.error(
      `Electron ${electron.version} (development fallback, end of life): the official one could not be downloaded.`,
    );
  }
  process.exitCode = hasDisplay() ? await open(electron.exec) : tour();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function open(exec) {
  const problem = explainSandbox(exec);
  if (problem !== null) console.error(problem);
  const child = spawn(exec, [root, ...electronFlags(), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function tour() {
  console.error('No display here: walking the main screens under Xvfb.');
  // Larger than the largest window of the tour
  const args = ['-a', '-s', '-screen 0 2600x1500x24', process.execPath, join(root, 'scripts', 'tour.mjs')];
  const done = spawnSync('xvfb-run', args, { stdio: 'inherit', env: { ...process.env, OCS_TOUR: '1' } });
  if (done.error)
    throw new Error('xvfb-run is missing: install the package xvfb, or start on a machine with a display.');
  return done.status ?? 1;
}

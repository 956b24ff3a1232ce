// `npm run dist`: the app as a folder under dist/. `npm run dist -- --release` makes this system's installers instead
// (electron-builder.yml); it needs the official Electron and the network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { refuseDevelopment } from './dist/release.mjs';
import { ensureElectron } from './ensure-electron.mjs';
import { ensureSqlite } from './ensure-sqlite.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const release = process.argv.includes('--release');

try {
  const electron = await ensureElectron();
  // Told before the minutes that a compile may take
  if (release) refuseDevelopment(electron, 'prebuilt');
  // The packaged app takes the compiled copy where there is one: on this machine its runtime needs it
  const native = await ensureSqlite(electron.exec);
  if (release) refuseDevelopment(electron, native);
  await build({ force: release });
  pack(electron);
  if (electron.source === 'fallback')
    console.error('dist: carries the development fallback of Electron (end of life): for tests only.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function pack({ dist, version }) {
  const tool = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
  const args = [
    tool,
    ...(release ? [] : ['--dir']),
    '--publish',
    'never',
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
  ];
  for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) {
    if (!existsSync(join(root, name))) console.error(`dist: ${name} is missing and will not be in the package`);
  }
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(`packaging failed:\n${done.stdout}${done.stderr}`);
  console.log(
    done.stdout
      .split('\n')
      .filter((line) => /packaging|building/.test(line))
      .join('\n'),
  );
}

// `npm run bench -- NAME [--json]`: runs bench/NAME.ts; without a name, all of them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const all = readdirSync('bench').flatMap((file) => (/^(fleet|start)\.ts$/.test(file) ? [file.slice(0, -3)] : []));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}
// In a process of their own, so that the bundler's memory is not counted as the engine's.
const prepared = [
  [process.execPath, '--import', 'tsx', '-e', "import('./tests/build-threads.ts').then((threads) => threads.setup())"],
  [process.execPath, 'scripts/build.mjs'],
].every(([program, ...args]) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0);
if (!prepared) process.exit(1);
let code = 0;
for (const name of names.length > 0 ? names : all) {
  const needsScreen = name === 'start' && process.platform === 'linux' && !process.env.DISPLAY;
  const command = [process.execPath, '--import', 'tsx', `bench/${name}.ts`, ...flags];
  const [program, ...args] = needsScreen ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command] : command;
  const done = spawnSync(program, args, { stdio: 'inherit' });
  code = Math.max(code, done.status ?? 1);
}
process.exit(code);

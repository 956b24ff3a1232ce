// `npm test`: the checks, then the real application driven through its window, then the packaged one.
// `npm run test:long` is the same with every property test at its full length.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runsEverything, totalsOf } from './checks/totals.mjs';

const node = process.execPath;
const long = process.argv.includes('--long');
const env = { ...process.env, OCS_SLOW_TESTS: '1', ...(long ? { OCS_LONG: '1' } : {}) };
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const underXvfb = (args) =>
  headless ? ['xvfb-run', '-a', '-s', '-screen 0 2600x1500x24', node, ...args] : [node, ...args];
const reports = { unit: 'out/unit-tests.json', e2e: 'out/e2e-tests.json' };
for (const file of Object.values(reports)) rmSync(file, { force: true });

const steps = [
  ['build', [node, 'scripts/build.mjs']],
  ['check', [node, 'scripts/check.mjs']],
  ['end to end', underXvfb(['node_modules/@playwright/test/cli.js', 'test'])],
  ...(process.platform === 'linux'
    ? [
        ['package', [node, 'scripts/dist.mjs']],
        ['packaged app', underXvfb(['scripts/check-dist.mjs'])],
      ]
    : []),
];

const startedAt = Date.now();
let failedSteps = 0;
for (const [name, [command, ...args]] of steps) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const done = spawnSync(command, args, { stdio: 'inherit', env });
  if (done.status !== 0) failedSteps++;
  console.log(`== ${name}: ${done.status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
}

const totals = totalsOf({ unit: read(reports.unit), e2e: read(reports.e2e) }, { complete: runsEverything() });
console.log(
  `total ${((Date.now() - startedAt) / 1000 / 60).toFixed(1)} minutes, ${failedSteps} of ${steps.length} steps failed`,
);
for (const name of totals.skipped) console.log(`skipped: ${name}`);
if (totals.skipped.length > 0)
  console.log(`${totals.skipped.length} skipped${runsEverything() ? ': on Linux as root every test must run' : ''}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(failedSteps === 0 && totals.ok ? 0 : 1);

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

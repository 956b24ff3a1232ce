// Runs the unit tests and says in few lines how they went; what failed is told whole. Report: out/unit-tests.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = 'out/unit-tests.json';
rmSync(report, { force: true });
mkdirSync('out', { recursive: true });
const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`];
const env = { ...process.env, NO_COLOR: '1' };
delete env.FORCE_COLOR;
const done = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 256 << 20 });
if (!existsSync(report)) {
  console.error(done.stdout, done.stderr);
  process.exit(1);
}
const { testResults, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
for (const file of testResults.filter(({ status }) => status !== 'passed')) {
  console.error(`${file.name}\n${file.message}`);
  for (const { status, fullName, failureMessages } of file.assertionResults) {
    if (status === 'failed') console.error(`  ${fullName}\n${failureMessages.join('\n').slice(0, 4000)}`);
  }
}
const seeds = [...`${done.stdout}${done.stderr}`.matchAll(/seed[ :=]+-?\d+/gi)].map(([text]) => text);
if (seeds.length > 0) console.log(`seeds: ${[...new Set(seeds)].slice(0, 20).join(', ')}`);
// A worker that dies takes its file's results along: the report then names no failure, only the output does.
if (done.status !== 0 && numFailedTests === 0) console.error(done.stdout, done.stderr);
console.log(
  `${testResults.length} files, ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
);
process.exit(done.status ?? 1);

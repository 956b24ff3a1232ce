// `npm run check`: types, lint, import rules, dead code, notices, file sizes, unit tests. Two at a time: the machine has two cores.
import { spawn } from 'node:child_process';

const node = process.execPath;
const steps = [
  ['unit tests', node, ['scripts/checks/unit-tests.mjs']],
  ['types (contract)', node, ['node_modules/tsc-native/bin/tsc', '-p', 'tsconfig.contract.json']],
  ['types (engine)', node, ['node_modules/tsc-native/bin/tsc', '-p', 'tsconfig.engine.json']],
  ['types (preload)', node, ['node_modules/tsc-native/bin/tsc', '-p', 'tsconfig.preload.json']],
  ['types (renderer)', node, ['node_modules/tsc-native/bin/tsc', '-p', 'tsconfig.renderer.json']],
  ['types (tests)', node, ['node_modules/tsc-native/bin/tsc', '-p', 'tsconfig.tests.json']],
  ['lint', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['import rules', node, ['scripts/checks/imports.mjs']],
  ['dead code', node, ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['third-party notices', node, ['scripts/notices.mjs', '--check']],
  ['file sizes', node, ['scripts/checks/file-sizes.mjs']],
];
const quick = process.argv.includes('--no-tests');
const queue = steps.filter(([name]) => !(quick && name === 'unit tests')).reverse();
const startedAt = Date.now();
let failed = 0;

function run([name, command, args]) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => {
      if (code !== 0) failed++;
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      const show = code !== 0 || ['import rules', 'file sizes', 'unit tests'].includes(name);
      console.log(
        `${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s${show ? `\n${output.trimEnd().replace(/^/gm, '     ')}` : ''}`,
      );
      resolve();
    });
  });
}

const worker = async () => {
  for (let step = queue.pop(); step; step = queue.pop()) await run(step);
};
await Promise.all([worker(), worker()]);
console.log(
  `check: ${failed === 0 ? 'green' : `${failed} failed`} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
);
process.exit(failed === 0 ? 0 : 1);

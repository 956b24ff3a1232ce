import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Contract } from '#contract/define';
import { contract } from '#contract/index';
import { brokenInputs, noObject } from '#contract/testing/broken';
import { samples } from '#contract/testing/samples';
import { type App, startApp } from '../app.ts';
import { type EngineCall, engineResults, keepEnginePort } from '../engine-port.ts';

let app: App;
test.beforeAll(async () => {
  app = await startApp();
  // What a script that got into the page could do
  await keepEnginePort(app.page);
});
test.afterAll(() => app.stop());

/** How calls over the page's own port end, in the order sent: `ok`, or the code of the fault. */
const outcomes = async (calls: readonly EngineCall[]) =>
  (await engineResults(app.page, calls)).map((result) => (result.ok ? 'ok' : result.fault.code));

const methods = Object.entries(contract as Contract).flatMap(([domain, verbs]) =>
  Object.keys(verbs).map((verb) => `${domain}.${verb}`),
);

test('every method of the contract refuses what is no input at all', async () => {
  const calls = methods.flatMap((method) => [undefined, ...noObject, '\0'].map((input) => ({ method, input })));
  expect(methods.length).toBeGreaterThan(30);
  const codes = await outcomes(calls);
  expect(calls.filter((_, i) => codes[i] !== 'input.invalid')).toEqual([]);
});

test('every method refuses an input that is wrong in one place', async () => {
  expect(new Set(samples.map(({ method }) => method)).size).toBe(methods.length);
  for (const sample of samples) {
    const broken = brokenInputs(sample);
    const codes = await outcomes(broken.map(([, input]) => ({ method: sample.method, input })));
    const passed = broken.flatMap(([what], i) => (codes[i] === 'input.invalid' ? [] : [`${what}: ${codes[i]}`]));
    expect(passed, sample.method).toEqual([]);
  }
});

test('names that are no method are refused', async () => {
  const names = [
    '',
    'fleet',
    'fleet.',
    '.page',
    'fleet.nope',
    'fleet.constructor',
    '__proto__.toString',
    'constructor.name',
    'fleet.page.x',
    'sql',
    'x'.repeat(80),
  ];
  const codes = await outcomes(names.map((method) => ({ method, input: {} })));
  expect(codes).toEqual(names.map(() => 'input.invalid'));
});

test('a file that no dialog named is neither read nor written', async () => {
  const [first] = await outcomes([{ method: 'sources.open', input: { path: '/etc/passwd' } }]);
  expect(first).toBe('file.notGranted');
});

test('rubbish on the port is dropped, and the engine answers the next call', async () => {
  await app.page.evaluate(() => {
    const { stolen } = window as unknown as { stolen: MessagePort };
    for (const rubbish of [
      null,
      7,
      'x',
      [],
      {},
      { type: 'call' },
      { type: 'call', id: -1, method: 'a' },
      { type: 'grant', path: '/' },
      { type: 'cancel', id: 'x' },
      new Map(),
    ]) {
      stolen.postMessage(rubbish);
    }
  });
  expect(await outcomes([{ method: 'sources.list', input: {} }])).toEqual(['ok']);
  const log = readFileSync(join(app.userData, 'logs', 'engine.log'), 'utf8');
  expect(log).toContain('"event":"port.malformed"');
  expect(log).not.toContain('"event":"bug"');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Contract } from '#contract/define';
import { contract } from '#contract/index';
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
  Object.entries(verbs).map(([verb, method]) => ({ name: `${domain}.${verb}`, input: method.input })),
);

test('every method of the contract refuses malformed input', async () => {
  const wrong = [null, 7, true, 'text', ['a'], '\0'];
  const calls = methods.flatMap(({ name, input }) => {
    const noFields = input.safeParse({}).success ? [] : [{}, { source: '../../etc', path: 7, machine: -1, filter: {} }];
    return [...wrong, ...noFields].map((value) => ({ method: name, input: value }));
  });
  expect(methods.length).toBeGreaterThan(20);
  const codes = await outcomes(calls);
  const passed = calls.map((call, i) => ({ ...call, code: codes[i] })).filter(({ code }) => code !== 'input.invalid');
  expect(passed).toEqual([]);
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

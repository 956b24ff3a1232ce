import { expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, like all scripts
import { totalsOf } from './totals.mjs';

const unitReport = (...statuses: string[]) => ({
  testResults: [{ assertionResults: statuses.map((status, n) => ({ status, fullName: `unit ${n} ${status}` })) }],
});
const windowReport = (...statuses: string[]) => ({
  suites: [
    { specs: [{ title: 'outer', tests: [{ status: 'expected' }] }] },
    { suites: [{ specs: statuses.map((status) => ({ title: `window ${status}`, tests: [{ status }] })) }] },
  ],
});
const complete = { complete: true };

test('all passed', () => {
  expect(totalsOf({ unit: unitReport('passed', 'passed'), e2e: windowReport('expected') }, complete)).toEqual({
    passed: 4,
    failed: 0,
    skipped: [],
    ok: true,
  });
});

test('a skipped test is told by its name, and fails where every test can run', () => {
  const reports = { unit: unitReport('passed', 'skipped', 'pending', 'todo'), e2e: windowReport('skipped') };
  const skipped = ['unit 1 skipped', 'unit 2 pending', 'unit 3 todo', 'window skipped'];
  expect(totalsOf(reports, complete)).toEqual({ passed: 2, failed: 0, skipped, ok: false });
  expect(totalsOf(reports, { complete: false })).toMatchObject({ skipped, ok: true });
});

test('a test that failed, or passed at a second try only, fails; so does a run without tests', () => {
  expect(totalsOf({ unit: unitReport('passed', 'failed'), e2e: null }, complete)).toMatchObject({
    failed: 1,
    ok: false,
  });
  expect(totalsOf({ unit: null, e2e: windowReport('flaky', 'unexpected') }, complete)).toMatchObject({
    failed: 2,
    ok: false,
  });
  expect(totalsOf({ unit: null, e2e: null }, { complete: false })).toMatchObject({ passed: 0, ok: false });
});

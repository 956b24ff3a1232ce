// What all the reports of a test run come to. A skipped test is a hole that nobody sees, so each is told; on Linux as root,
// where every test can run, one is a failure.

/** Names of tests by outcome in a report of vitest (JSON). */
function unitTests(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const named = (wanted) => tests.filter(({ status }) => wanted.includes(status)).map(({ fullName }) => fullName);
  return { passed: named(['passed']), failed: named(['failed']), skipped: named(['skipped', 'pending', 'todo']) };
}

/** The same of a report of Playwright (JSON): suites hold suites and specs, a spec has one test a project. */
function windowTests(report) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = (report?.suites ?? []).flatMap(specs).flatMap((spec) => spec.tests.map((test) => [spec.title, test]));
  const named = (wanted) => tests.filter(([, { status }]) => wanted.includes(status)).map(([title]) => title);
  return { passed: named(['expected']), failed: named(['unexpected', 'flaky']), skipped: named(['skipped']) };
}

/** Numbers and names of a run, and whether it counts as passed. `complete`: every test can run on this machine. */
export function totalsOf({ unit, e2e }, { complete }) {
  const [a, b] = [unitTests(unit), windowTests(e2e)];
  const skipped = [...a.skipped, ...b.skipped];
  const passed = a.passed.length + b.passed.length;
  const failed = a.failed.length + b.failed.length;
  return { passed, failed, skipped, ok: passed > 0 && failed === 0 && !(complete && skipped.length > 0) };
}

/** Whether every test of the project can run here. */
export const runsEverything = () => process.platform === 'linux' && process.getuid() === 0;

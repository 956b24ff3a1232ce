import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandLine } from './program.ts';
import { reportError } from './report-error.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.stubEnv('OCS_SOURCE', undefined);
  vi.stubEnv('OCS_CLI_DATA', 'out/never-made');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const codeOf = (args: readonly string[]) =>
  commandLine('1')
    .parseAsync(['node', 'ocs-desktop', ...args])
    .then(
      () => 0,
      (error: unknown) => reportError(error, 'en'),
    );

test.each([
  [['machines', '--source', 'x', '--nonsense'], "unknown option '--nonsense'"],
  [['machines', '--source', 'x', '--limit', '0'], 'whole number'],
  [['machines', '--source', 'x', '--limit', '1.5'], 'whole number'],
  [['machines', '--source', 'x', '--scope', 'some'], 'Allowed choices'],
  [['machines', '--source', 'x', '--format', 'xml'], 'Allowed choices'],
  [['machine', '--source', 'x'], 'missing required argument'],
  [['demo'], '--out'],
  [['demo', '--machines', 'many', '--out', 'x'], 'whole number'],
  [['demo', '--today', '2026-02-30', '--out', 'x'], 'YYYY-MM-DD'],
  [['demo', '--today', 'yesterday', '--out', 'x'], 'YYYY-MM-DD'],
  [['export', '--source', 'x'], '--out'],
  [['nonsense'], 'unknown command'],
  [['--lang', 'de'], 'Allowed choices'],
  [[], 'Usage'],
])('%j is a wrong command line', async (args, reason) => {
  expect(await codeOf(args)).toBe(2);
  expect(said).toContain(reason);
});

import { expect, it } from 'vitest';
import { logWithoutPaths, withoutPaths } from './without-paths.ts';

it.each([
  ["ENOENT: no such file, open '/home/Jean Dupont/ACME fleet.sqlite'", "ENOENT: no such file, open '<path>'"],
  ["EACCES: permission denied, open 'C:\\Users\\anna\\acme.db'", "EACCES: permission denied, open '<path>'"],
  ['    at run (file:///opt/ocs/out/main/engine.js:12:3)', '    at run (<path>/engine.js:12:3)'],
  ['    at Worker.x (/srv/anna/out/main/chunks/a-1.mjs:1:2)', '    at Worker.x (<path>/a-1.mjs:1:2)'],
  ['at C:\\Users\\anna\\app\\cli.js:3:1', 'at <path>/cli.js:3:1'],
  ['read ~/secret/fleet.sqlite twice', 'read <path> twice'],
  ['\\\\server\\share\\fleet.db is gone', '<path> is gone'],
  ['TypeError: x and/or y is 3/4', 'TypeError: x and/or y is 3/4'],
  ['SELECT a / b FROM hardware', 'SELECT a / b FROM hardware'],
])('%s', (text, safe) => {
  expect(withoutPaths(text)).toBe(safe);
});

it('takes out paths that are known even where a blank would end them', () => {
  const known = ['/home/Jean Dupont', '/home/Jean Dupont/ACME fleet.sqlite'];
  expect(withoutPaths('opened /home/Jean Dupont/ACME fleet.sqlite, kept in /home/Jean Dupont/x', known)).toBe(
    'opened <path> kept in <path>',
  );
});

it('keeps the lines of a log and everything in them that is no path', () => {
  const line = {
    at: '2026-11-25T00:00:00.000Z',
    level: 'info',
    event: 'call',
    method: 'fleet.page',
    ms: 3,
    rows: null,
  };
  const log = `${JSON.stringify(line)}\nhalf a li`;
  expect(logWithoutPaths(log, [])).toBe(`${JSON.stringify(line)}\n`);
});

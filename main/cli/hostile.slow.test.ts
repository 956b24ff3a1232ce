import { once } from 'node:events';
import { closeSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createOcsFile, createOcsIndexes } from '#main/copy/ocs-tables/create';
import { inserter } from '#main/fleet/testing';
import { type BuiltCli, builtCli } from './testing.ts';

vi.setConfig({ testTimeout: 120_000 });

const names = [
  '\u001b[2J\u001b]0;owned\u0007',
  'nul\0',
  'bidi\u202Egnp',
  'two\nlines',
  '<script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '-oProxyCommand=x',
  'été 日本語 🖥',
  '\u009b31m',
];
let cli: BuiltCli;
let fleet: string;

beforeAll(async () => {
  cli = builtCli();
  fleet = join(cli.folder, 'hostile.sqlite');
  const db = new Database(fleet);
  createOcsFile(db, { plainSoftware: true });
  db.exec('BEGIN');
  const insert = inserter(db);
  for (let id = 1; id <= 3000; id++) {
    insert('hardware', { ID: id, DEVICEID: `d${id}`, NAME: names[id - 1] ?? `PC-${id}`, DESCRIPTION: 'x'.repeat(200) });
  }
  insert('bios', { HARDWARE_ID: 10, SSN: 'same' });
  insert('bios', { HARDWARE_ID: 11, SSN: 'SAME' });
  db.exec('COMMIT');
  createOcsIndexes(db, { plainSoftware: true });
  db.close();
}, 120_000);
afterAll(() => cli.remove());

test('no name acts on the terminal or breaks the lines of a table', async () => {
  const { stdout } = await cli.run(
    'machines',
    '--source',
    fleet,
    '--columns',
    'id,name',
    '--sort',
    'id',
    '--limit',
    String(names.length),
  );
  expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202A-\u202E]/);
  expect(stdout.trimEnd().split('\n')).toHaveLength(names.length + 2);
  expect(stdout).toContain('␛[2J');
  expect((await cli.run('machine', '1', '--source', fleet)).stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  expect((await cli.run('machine', names[0] ?? '', '--source', fleet, '--section', 'none')).stderr).not.toMatch(
    /[\0-\x09\x0b-\x1f\x7f-\x9f]/,
  );
});

test('JSON keeps names as they are', async () => {
  const { stdout } = await cli.run(
    'machines',
    '--source',
    fleet,
    '--columns',
    'name',
    '--sort',
    'id',
    '--limit',
    String(names.length),
    '--json',
  );
  expect((JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)).toEqual(names);
});

test('a serial number that two machines have is said with their ids', async () => {
  const { code, stderr } = await cli.run('machine', 'same', '--source', fleet);
  expect(code).toBe(1);
  expect(stderr).toContain('(ids 10, 11)');
});

test('a reader that goes away ends the program quietly', async () => {
  const child = cli.start('machines', '--source', fleet, '--columns', 'id,name,description');
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.runIf(process.platform === 'linux')('a full disk behind stdout: the sentence, exit 1', async () => {
  const full = openSync('/dev/full', 'w');
  const child = cli.startInto(full, 'machines', '--source', fleet, '--json');
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  closeSync(full);
  expect(code).toBe(1);
  expect(stderr).toContain('The disk with stdout is full.');
});

test.skipIf(process.platform === 'win32')(
  'Ctrl C cancels: exit 1, the sentence, and nothing left of the file',
  async () => {
    const out = join(cli.folder, 'big.sqlite');
    const child = cli.start('demo', '--machines', '200000', '--out', out, '--progress');
    let stderr = '';
    child.stderr?.on('data', (text) => {
      if (stderr === '') child.kill('SIGINT');
      stderr += text;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(stderr).toContain('The work was cancelled.');
    expect(readdirSync(cli.folder).filter((name) => name.includes('big'))).toEqual([]);
  },
);

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BuiltCli, builtCli } from './testing.ts';

// Each call is a process of its own, on a machine that may have other work
vi.setConfig({ testTimeout: 120_000 });

let cli: BuiltCli;
let fleet: string;
type Json = Readonly<Record<string, string | number | null>>;

beforeAll(async () => {
  cli = builtCli();
  fleet = join(cli.folder, 'fleet.sqlite');
  const made = await cli.run('demo', '--machines', '60', '--seed', '7', '--out', fleet);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(made.stdout)).toMatchObject({ machines: 60, seed: 7 });
}, 120_000);
afterAll(() => cli.remove());

const machines = (...args: string[]) => cli.run('machines', '--source', fleet, ...args);

test('a file that is there is not replaced unasked', async () => {
  const file = join(cli.folder, 'kept');
  writeFileSync(file, 'mine');
  expect(await cli.run('demo', '--machines', '5', '--out', file)).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await cli.run('demo', '--machines', '5', '--out', file, '--force')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(file, 'utf8').startsWith('SQLite format 3')).toBe(true);
});

test('a fleet of the same numbers and moment is the same file; the moment used is printed', async () => {
  const [first, again, other] = ['first', 'again', 'other'].map((name) => join(cli.folder, name));
  const make = (out: string | undefined, ...more: string[]) =>
    cli.run('demo', '--machines', '30', '--seed', '7', ...more, '--out', String(out));
  const made = await make(first, '--today', '2026-11-20');
  expect(JSON.parse(made.stdout)).toMatchObject({ today: '2026-11-20T09:30' });
  await make(again, '--today', '2026-11-20T09:30');
  expect(readFileSync(String(again)).equals(readFileSync(String(first)))).toBe(true);
  const { today } = JSON.parse((await make(other)).stdout) as { today: string };
  expect(today).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  await make(again, '--today', today, '--force');
  expect(readFileSync(String(again)).equals(readFileSync(String(other)))).toBe(true);
});

test('JSON and CSV hold the same values, in the order asked, and nothing but data on stdout', async () => {
  const asked = ['--columns', 'id,name,ram,last', '--sort', '-last,name', '--scope', 'all'];
  const [json, csv] = await Promise.all([machines(...asked, '--json'), machines(...asked, '--format', 'csv')]);
  expect([json.stderr, csv.stderr]).toEqual(['', '']);
  const rows = JSON.parse(json.stdout) as Json[];
  const lines = parse(csv.stdout) as string[][];
  expect(lines[0]).toEqual(['id', 'name', 'ram', 'lastInventory']);
  expect(lines.slice(1)).toEqual(rows.map((row) => Object.values(row).map((cell) => String(cell ?? ''))));
  const seen = rows.map((row) => String(row.lastInventory ?? ''));
  expect(seen).toEqual([...seen].sort().reverse());
});

test('a filter narrows, a limit cuts and says so on stderr', async () => {
  const all = JSON.parse((await machines('--json', '--columns', 'id,os,ram')).stdout) as Json[];
  const some = JSON.parse(
    (await machines('os:windows', 'ram<16G', '--json', '--columns', 'id,os,ram')).stdout,
  ) as Json[];
  expect(some.length).toBeGreaterThan(0);
  expect(some).toEqual(
    all.filter(({ os, ram }) => String(os).toLowerCase().includes('windows') && Number(ram) < 16 * 1024),
  );
  const not = JSON.parse((await machines('--json', '--columns', 'id', '--', '-os:windows')).stdout) as Json[];
  expect(not.length).toBe(all.filter(({ os }) => !String(os).toLowerCase().includes('windows')).length);
  const cut = await machines('--limit', '3', '--json');
  expect(JSON.parse(cut.stdout)).toHaveLength(3);
  expect(cut.stderr).toBe(`3 of ${all.length} machines\n`);
});

test('a table has aligned columns, numbers to the right', async () => {
  const { stdout } = await machines('--columns', 'id,name', '--limit', '2', '--sort', 'id');
  expect(stdout).toMatch(/^id {2}name\n-- {2}-+\n {1}\d {2}\S+\n {1}\d {2}\S+\n$/);
});

test('a wrong filter: what is wrong underlined, two sentences, exit 1; in French when asked', async () => {
  const wrong = await machines('ram<');
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
  expect(wrong.stderr.split('\n').slice(0, 3)).toEqual([
    'ram<',
    '^^^^',
    'The filter does not parse: “ram” needs a value.',
  ]);
  expect((await machines('ram<', '--lang', 'fr')).stderr).toContain('Le filtre est incorrect');
});

test.each([
  [['machines', '--source', 'FLEET', '--columns', 'nonsense']],
  [['machines', '--source', 'FLEET', '--sort', 'id,name,os,ram,ip']],
  [['machines']],
])('wrong command line %j: exit 2, nothing on stdout', async (args) => {
  const { code, stdout, stderr } = await cli.run(...args.map((word) => (word === 'FLEET' ? fleet : word)));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toBe('');
});

test('files that are missing or something else: two sentences, exit 1', async () => {
  const text = join(cli.folder, 'text.sqlite');
  writeFileSync(text, 'not a database, but long enough to have a header of a hundred bytes '.repeat(3));
  expect(await cli.run('machines', '--source', join(cli.folder, 'none'))).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/is not there\.\n.+\n$/),
  });
  expect(await cli.run('source', 'info', text)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('is not an SQLite file'),
  });
});

test('a machine by id, name and serial; unknown ones', async () => {
  const [first] = JSON.parse(
    (await machines('--json', '--columns', 'id,name,serial', '--limit', '1', '--sort', 'id')).stdout,
  ) as Json[];
  const show = async (text: unknown, ...more: string[]) => cli.run('machine', String(text), '--source', fleet, ...more);
  const byId = JSON.parse((await show(first?.id, '--json')).stdout);
  expect(byId).toMatchObject({ id: first?.id, name: first?.name });
  expect(JSON.parse((await show(String(first?.name).toLowerCase(), '--json')).stdout)).toEqual(byId);
  expect(JSON.parse((await show(first?.serial, '--json')).stdout)).toEqual(byId);
  expect((await show(first?.id)).stdout).toContain(`${first?.name}  id ${first?.id}`);
  expect((parse((await show(first?.id, '--section', 'bios', '--format', 'csv')).stdout) as string[][])[1]).toContain(
    first?.serial,
  );
  expect(await show('no such machine')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('“no such machine”'),
  });
});

test('a machine as a table begins with its facts; --section facts chooses them', async () => {
  const asked = ['id', 'os', 'ram', 'cpu', 'ip', 'user', 'tag', 'lastInventory', 'lastContact', 'agent'];
  const list = (await machines('os:windows', '--json', '--columns', asked.join(','), '--limit', '1')).stdout;
  const [first] = JSON.parse(list) as Json[];
  const show = (...more: string[]) => cli.run('machine', String(first?.id), '--source', fleet, ...more);
  const [whole, facts, csv] = await Promise.all([
    show(),
    show('--section', 'facts'),
    show('--section', 'Facts', '--format', 'csv'),
  ]);
  for (const key of asked) {
    const line = new RegExp(`^${key} +${String(first?.[key] ?? '').replace(/[^\\w]/g, '.')}$`, 'm');
    if (first?.[key] !== null) for (const { stdout } of [whole, facts]) expect(stdout).toMatch(line);
  }
  expect(whole.stdout.indexOf('factsSystem')).toBeLessThan(whole.stdout.indexOf('software ('));
  expect(whole.stdout.match(/^tag /gm)).toHaveLength(1);
  expect(facts.stdout).not.toContain('software (');
  const [header = [], row = []] = parse(csv.stdout) as string[][];
  expect(row[header.indexOf('ram')]).toBe(String(first?.ram));
});

test('a section that no machine has is a wrong command line that names the right ones', async () => {
  const wrong = await cli.run('machine', '1', '--source', fleet, '--section', 'bios,zzz');
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/No section zzz; there are: facts, .*bios, .*software/);
  // One that only this machine lacks
  expect(await cli.run('machine', '1', '--source', fleet, '--section', 'sim')).toMatchObject({ code: 0, stderr: '' });
});

test('what a file is', async () => {
  const { stdout, code } = await cli.run('source', 'info', fleet, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    path: expect.stringContaining('fleet.sqlite'),
    machines: 60,
    level: expect.any(Number),
    warnings: expect.any(Array),
  });
  expect((await cli.run('source', 'info', fleet)).stdout).toContain('hardware');
});

test('an export by the ending of the file, whole or not at all', async () => {
  const out = join(cli.folder, 'out.json');
  const { code, stdout, stderr } = await cli.run('export', '--source', fleet, '--columns', 'id', '--out', out);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('out.json');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(
    JSON.parse((await machines('--json', '--columns', 'id')).stdout),
  );
  expect(await cli.run('export', '--source', fleet, '--out', join(cli.folder, 'no', 'x.csv'))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The folder of'),
  });
  expect(existsSync(join(cli.folder, 'no'))).toBe(false);
});

test('help and version are data', async () => {
  expect(await cli.run('--version')).toEqual({ code: 0, stdout: '9.9.9\n', stderr: '' });
  expect(await cli.run('machines', '--help')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('--columns'),
  });
});

test('a cache that cannot be written: a file with its own index opens all the same', async () => {
  const other = builtCli();
  writeFileSync(join(other.folder, 'data'), 'a file where the folder would be');
  const { code, stdout, stderr } = await other.run('source', 'info', fleet, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ machines: 60 });
  other.remove();
});

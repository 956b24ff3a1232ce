import { copyFileSync, existsSync, readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Ocs } from '#main/platform/db/schema';
import { openCopy } from './open.ts';
import { prepareFile } from './prepare.ts';
import {
  change,
  machines,
  mounts,
  ocsFile,
  onDisk,
  onReadOnlyMount,
  openTestCopy,
  otherProgram,
  tempFolder,
} from './testing.ts';

const unwatched = { signal: new AbortController().signal, report: () => undefined };
const everything = {
  scope: 'all',
  plan: null,
  sort: [{ column: 'name', descending: false }],
  offset: 0,
  limit: 10,
} as const;

const prepare = (path: string) => prepareFile({ path, companions: `${path}.indexes`, checked: '' }, unwatched);
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'no failure';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

test('a file answers queries and index tasks from its reader threads; groups are no machines', async () => {
  const copy = openTestCopy(ocsFile(machines(['beta', 'Álpha', 'gamma'])));
  const rows = await copy.db
    .selectFrom('hardware')
    .select(['ID', 'NAME'])
    .where('DEVICEID', '!=', '_SYSTEMGROUP_')
    .orderBy('ID')
    .execute();
  expect(rows).toEqual([
    { ID: 1, NAME: 'beta' },
    { ID: 2, NAME: 'Álpha' },
    { ID: 3, NAME: 'gamma' },
  ]);
  expect(await copy.ask('page', everything)).toEqual({ total: 3, ids: [2, 1, 3] });
  await copy.close();
});

test('the copy cannot be written through its queries', async () => {
  const copy = openTestCopy(ocsFile(machines(['beta'])));
  const write = copy.db as unknown as Kysely<Ocs>;
  await expect(write.deleteFrom('hardware').returningAll().execute()).rejects.toThrow(/readonly/i);
  expect((await copy.ask('page', everything)).total).toBe(1);
  await copy.close();
});

test('the index is made once and used again; a changed file gets a new one', () => {
  const path = ocsFile(machines(['beta']));
  const steps: string[] = [];
  const watched = { ...unwatched, report: ({ step }: { step: string }) => void steps.push(step) };
  const input = { path, companions: `${path}.indexes`, checked: '' };
  const { fingerprint: checked } = prepareFile(input, watched);
  expect(steps).toContain('index');
  steps.length = 0;
  prepareFile({ ...input, checked }, watched);
  expect(steps).toEqual([]);
  const db = new Database(path);
  db.prepare("UPDATE hardware SET NAME = 'delta' WHERE ID = 1").run();
  db.close();
  prepareFile({ ...input, checked }, watched);
  expect(steps).toContain('index');
});

test('a file changed by another program while open is told, not mixed', async () => {
  const path = ocsFile(machines(['beta']));
  const copy = openTestCopy(path);
  expect((await copy.ask('page', everything)).total).toBe(1);
  const db = new Database(path);
  db.prepare("INSERT INTO hardware (ID, DEVICEID, NAME) VALUES (7, 'new', 'new')").run();
  db.close();
  await expect(copy.ask('page', everything)).rejects.toMatchObject({ code: 'source.changed' });
  await copy.close();
});

test('a request that fails leaves its reader working', async () => {
  const copy = openTestCopy(ocsFile(machines(['beta'])));
  await expect(copy.ask('nothing' as 'page', everything)).rejects.toThrow();
  expect((await copy.ask('page', everything)).total).toBe(1);
  await copy.close();
});

test('requests of a lane supersede one another and aborted ones never run', async () => {
  const copy = openTestCopy(ocsFile(machines(['beta'])));
  await copy.ask('page', everything);
  const asked = Array.from({ length: 12 }, () =>
    copy.ask('page', everything, { lane: 'typing' }).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    ),
  );
  const outcomes = await Promise.all(asked);
  expect(outcomes.at(-1)).toBe('answered');
  expect(outcomes.filter((outcome) => outcome === 'cancelled').length).toBeGreaterThan(0);
  const controller = new AbortController();
  controller.abort();
  await expect(copy.ask('page', everything, { signal: controller.signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
  await copy.close();
});

test('a file that another process holds exclusively is told as locked', async () => {
  const path = ocsFile(machines(['beta']));
  const holder = await otherProgram(path, 'BEGIN EXCLUSIVE');
  expect(codeOf(() => prepare(path))).toBe('source.locked');
  await holder.end();
  expect(codeOf(() => prepare(path))).toBe('no failure');
});

test('a file whose writer was killed in the middle of a write is told as such', async () => {
  const path = ocsFile(machines(['beta']));
  // More rows than its cache holds go into the file before they are committed
  const rows =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO hardware (DEVICEID, NAME) SELECT i, 'new' FROM n";
  const writer = await otherProgram(path, 'PRAGMA cache_size = 5', 'BEGIN', rows);
  await writer.kill();
  expect(existsSync(`${path}-journal`)).toBe(true);
  expect(codeOf(() => prepare(path))).toBe('source.halfWritten');
  change(path, 'SELECT 1 FROM hardware');
  expect(codeOf(() => prepare(path))).toBe('no failure');
});

test('a missing, cut or foreign file says so and leaves nothing behind', () => {
  const path = ocsFile(machines(Array.from({ length: 500 }, (_, i) => `PC-${i}`)));
  const cut = `${path}.cut`;
  copyFileSync(path, cut);
  truncateSync(cut, 9000);
  expect(codeOf(() => prepare(`${path}.gone`))).toBe('source.missing');
  expect(codeOf(() => prepare(cut))).toBe('source.damaged');
  const other = `${path}.other`;
  const db = new Database(other);
  db.exec('CREATE TABLE films (title TEXT)');
  db.close();
  expect(codeOf(() => prepare(other))).toBe('source.notOcs');
  expect(readdirSync(dirname(path)).filter((name) => name.includes('.indexes'))).toEqual([]);
});

test('a hardware table without a column that every level has is told by name', () => {
  const path = ocsFile(machines(['beta']));
  const db = new Database(path);
  db.exec('ALTER TABLE hardware RENAME COLUMN NAME TO HOSTNAME');
  db.close();
  expect(() => prepare(path)).toThrowError(
    expect.objectContaining({ code: 'source.lacksColumn', params: { table: 'hardware', column: 'NAME' } }),
  );
});

test('columns that a file lacks are simply not offered', async () => {
  const path = ocsFile(machines(['beta']));
  const db = new Database(path);
  db.exec('ALTER TABLE hardware RENAME COLUMN USERAGENT TO X; DROP TABLE drives');
  db.close();
  const copy = openTestCopy(path);
  const keys = copy.columns.map((column) => column.key);
  expect(keys).toContain('name');
  for (const missing of ['agent', 'driveFree', 'freePercent']) expect(keys).not.toContain(missing);
  expect((await copy.ask('page', everything)).total).toBe(1);
  await copy.close();
});

test.skipIf(mounts.areMissing)(
  mounts.named('a file on a read-only medium opens, and nothing is written beside it'),
  async () => {
    await onReadOnlyMount(
      (folder) => copyFileSync(ocsFile(machines(['beta'])), join(folder, 'fleet.sqlite')),
      async (folder) => {
        const path = join(folder, 'fleet.sqlite');
        const prepared = prepareFile({ path, companions: tempFolder(), checked: '' }, unwatched);
        const copy = openCopy(path, prepared);
        expect((await copy.ask('page', everything)).total).toBe(1);
        await copy.close();
        expect(readdirSync(folder)).toEqual(['fleet.sqlite']);
        expect(existsSync(prepared.companion ?? '')).toBe(true);
      },
    );
  },
);

test('an index that cannot be written is told as such', () => {
  const path = ocsFile(machines(['beta']));
  const input = { path, companions: join(path, 'below-a-file'), checked: '' };
  expect(codeOf(() => prepareFile(input, unwatched))).toBe('source.noIndex');
});

test.skipIf(mounts.areMissing)(mounts.named('so it is on a full disk, and nothing is left there'), () =>
  onDisk('64k', (folder) => {
    const path = ocsFile(machines(Array.from({ length: 2000 }, (_, i) => `PC-${i}`)));
    expect(codeOf(() => prepareFile({ path, companions: folder, checked: '' }, unwatched))).toBe('source.noIndex');
    expect(readdirSync(folder)).toEqual([]);
  }),
);

test('a name that ends in a blank does not lead to the file without it', () => {
  const path = ocsFile(machines(['beta']));
  const blank = `${path} `;
  copyFileSync(path, blank);
  expect(codeOf(() => prepare(blank))).toBe('source.failed');
});

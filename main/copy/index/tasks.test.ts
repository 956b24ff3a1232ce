import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import type { Scope } from '#contract/fleet';
import { fold } from '#main/platform/fold';
import { ipKey } from '#main/platform/order/ip-key';
import { machineColumns } from '../columns.ts';
import { buildIndex } from './build.ts';
import { readValue } from './build-column.ts';
import { openDictionary } from './column.ts';
import { shown } from './dictionary.ts';
import { openIndex } from './fleet-index.ts';
import { compareBytes } from './order-key.ts';
import { runTask } from './run.ts';
import { quietCall, testFleet } from './testing/fleet.ts';
import { writeDictionary } from './write-dictionary.ts';

const fleet = testFleet(400, 5);
const context = { db: fleet.db, index: fleet.index };
afterAll(() => fleet.close());

const scopes: Readonly<Record<Scope, string>> = {
  active: 'ARCHIVE IS NULL',
  archived: 'ARCHIVE IS NOT NULL',
  all: '1 = 1',
};
interface Row {
  readonly ID: number;
  readonly NAME: string | null;
  readonly MEMORY: number | null;
}
const rows = (scope: Scope) =>
  fleet.db
    .prepare(`SELECT ID, NAME, MEMORY FROM hardware WHERE DEVICEID LIKE 'dev-%' AND ${scopes[scope]} ORDER BY ID`)
    .all() as Row[];
const ids = (list: readonly Row[]) => list.map(({ ID }) => ID);
const byText = (a: string | null, b: string | null) =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : compareBytes(fold(a), fold(b));

describe.each(['active', 'archived', 'all'] as const)('scope %s', (scope) => {
  test('counts its machines, never the group rows', () => {
    expect(runTask(context, 'count', { scope, plan: null })).toEqual({
      count: rows(scope).length,
      total: rows(scope).length,
    });
  });

  test('without a sort, by id', () => {
    const { ids: found } = runTask(context, 'ids', { scope, plan: null, sort: [] });
    expect([...found]).toEqual(ids(rows(scope)));
  });
});

test('sorts by fold, NULL first, then by id; NULL last when descending', () => {
  const up = runTask(context, 'ids', { scope: 'all', plan: null, sort: [{ column: 'name', descending: false }] });
  const down = runTask(context, 'ids', { scope: 'all', plan: null, sort: [{ column: 'name', descending: true }] });
  const all = rows('all');
  expect([...up.ids]).toEqual(ids(all.toSorted((a, b) => byText(a.NAME, b.NAME) || a.ID - b.ID)));
  expect([...down.ids]).toEqual(ids(all.toSorted((a, b) => byText(b.NAME, a.NAME) || a.ID - b.ID)));
});

test('sorts by several columns', () => {
  const sort = [
    { column: 'ram', descending: true },
    { column: 'name', descending: false },
  ];
  const { ids: found } = runTask(context, 'ids', { scope: 'all', plan: null, sort });
  const ram = (row: Row) => row.MEMORY ?? -1;
  expect([...found]).toEqual(
    ids(rows('all').toSorted((a, b) => ram(b) - ram(a) || byText(a.NAME, b.NAME) || a.ID - b.ID)),
  );
});

test.each(['osVersion', 'ip', 'mac', 'addresses', 'freePercent', 'lastInventory', 'tag'])(
  'pages of a sort by %s join to the whole',
  (column) => {
    const sort = [{ column, descending: true }];
    const whole = [...runTask(context, 'ids', { scope: 'active', plan: null, sort }).ids];
    const pages = [0, 1, 2, 3, 4].flatMap(
      (page) => runTask(context, 'page', { scope: 'active', plan: null, sort, offset: page * 100, limit: 100 }).ids,
    );
    expect(pages).toEqual(whole);
    expect(new Set(pages).size).toBe(rows('active').length);
  },
);

test('narrows to picked ids, and leaves ids out', () => {
  const [a = 0, b = 0, c = 0] = ids(rows('all'));
  const only = runTask(context, 'ids', { scope: 'all', plan: null, only: [c, a, 900_001, 5], sort: [] });
  expect([...only.ids]).toEqual([a, c]);
  const except = runTask(context, 'count', { scope: 'all', plan: null, except: [b, 5] });
  expect(except.count).toBe(rows('all').length - 1);
});

test('facets count machines by folded value, NULL apart from blank, most first', () => {
  const [facet] = runTask(context, 'facets', { scope: 'all', plan: null, columns: ['user'], limit: 100 });
  const counts = new Map<string | null, number>();
  for (const user of fleet.db.prepare("SELECT USERID FROM hardware WHERE DEVICEID LIKE 'dev-%'").pluck().all() as (
    | string
    | null
  )[]) {
    const key = user === null ? null : fold(user);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(facet?.distinct).toBe(counts.size);
  expect(facet?.values.map(({ value, count }) => [value === null ? null : fold(String(value)), count])).toEqual(
    expect.arrayContaining([...counts].map(([value, count]) => [value, count])),
  );
  const order = facet?.values.map(({ count }) => count) ?? [];
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

test('a facet of a column with several values counts each machine once a value', () => {
  const [facet] = runTask(context, 'facets', { scope: 'all', plan: null, columns: ['subnet'], limit: 3 });
  const rows = fleet.db
    .prepare("SELECT HARDWARE_ID AS id, IPSUBNET AS subnet FROM networks WHERE coalesce(IPSUBNET, '') <> ''")
    .all() as { id: number; subnet: string }[];
  for (const { value, count } of facet?.values.filter((one) => one.value !== null && one.value !== '') ?? []) {
    // Two spellings of one address are one value, also where one machine has both
    const own = rows.filter(({ subnet }) => ipKey(subnet) === ipKey(String(value)));
    expect([value, count]).toEqual([value, new Set(own.map(({ id }) => id)).size]);
  }
  expect(facet?.values).toHaveLength(3);
});

test('totals are those of SQL', () => {
  const [total] = runTask(context, 'totals', { scope: 'active', plan: null, columns: ['ram'] });
  const expected = fleet.db
    .prepare(
      "SELECT count(MEMORY) AS count, sum(MEMORY) AS sum, avg(MEMORY) AS average, min(MEMORY) AS least, max(MEMORY) AS most FROM hardware WHERE DEVICEID LIKE 'dev-%' AND ARCHIVE IS NULL",
    )
    .get();
  expect(total).toEqual({ key: 'ram', ...(expected as object) });
});

test('totals of nothing are empty', () => {
  const [total] = runTask(context, 'totals', { scope: 'all', plan: null, only: [], columns: ['ram'] });
  expect(total).toEqual({ key: 'ram', count: 0, sum: 0, average: null, least: null, most: null });
});

test('type-ahead finds the first row that starts with the text, accents or not', () => {
  const sort = [{ column: 'name', descending: false }];
  const { offset } = runTask(context, 'seek', { scope: 'all', plan: null, sort, text: 'zur' });
  const [id] = runTask(context, 'page', { scope: 'all', plan: null, sort, offset, limit: 1 }).ids;
  const [before] = runTask(context, 'page', { scope: 'all', plan: null, sort, offset: offset - 1, limit: 1 }).ids;
  const nameOf = (of: number | undefined) => rows('all').find(({ ID }) => ID === of)?.NAME ?? null;
  expect(nameOf(id)).toBe('Zürich-01');
  expect(nameOf(before)).not.toBe('Zürich-01');
  expect(runTask(context, 'seek', { scope: 'all', plan: null, sort, text: 'no such' }).offset).toBe(-1);
});

test.each([
  ['lastInventory', true],
  ['ram', false],
  ['ip', false],
] as const)('type-ahead in a list sorted by %s goes by name, in that order', (column, descending) => {
  const sort = [{ column, descending }];
  const { ids: order } = runTask(context, 'ids', { scope: 'active', plan: null, sort });
  const nameOf = new Map(rows('all').map(({ ID, NAME }) => [ID, fold(NAME ?? '')]));
  const first = order.findIndex((id) => nameOf.get(id)?.startsWith('PC-04') === true);
  expect(first).toBeGreaterThanOrEqual(0);
  expect(runTask(context, 'seek', { scope: 'active', plan: null, sort, text: 'pc-04' }).offset).toBe(first);
  expect(runTask(context, 'seek', { scope: 'active', plan: null, sort, text: 'no such' }).offset).toBe(-1);
});

test('type-ahead without a sort goes by name, and in a list of addresses by the address first', () => {
  const unsorted = runTask(context, 'seek', { scope: 'all', plan: null, sort: [], text: 'pc-0421' }).offset;
  expect(rows('all')[unsorted]?.NAME).toBe('PC-0421');
  const sort = [{ column: 'ip', descending: false }];
  const { offset } = runTask(context, 'seek', { scope: 'all', plan: null, sort, text: '10.2' });
  const [id] = runTask(context, 'page', { scope: 'all', plan: null, sort, offset, limit: 1 }).ids;
  expect(fleet.db.prepare('SELECT IPADDR FROM hardware WHERE ID = ?').pluck().get(id)).toBe('10.2.0.9');
});

test('values of software count machines, not rows', () => {
  const found = runTask(context, 'values', {
    column: 'software.name',
    test: { op: 'contains', text: 'FIREFOX' },
    limit: 10,
  });
  const expected = fleet.db
    .prepare(
      'SELECT count(DISTINCT HARDWARE_ID) FROM software s JOIN software_name n ON n.ID = s.NAME_ID WHERE n.NAME = ?',
    )
    .pluck();
  expect(found.map(({ value }) => value).sort()).toEqual(['Firefox ESR', 'Mozilla Firefox', 'firefox-esr']);
  for (const { value, count } of found) expect(count).toBe(expected.get(value));
});

test('values of a column: the most frequent, no NULL', () => {
  const found = runTask(context, 'values', { column: 'os', test: null, limit: 2 });
  const expected = fleet.db
    .prepare(
      "SELECT OSNAME AS value, count(*) AS count FROM hardware WHERE DEVICEID LIKE 'dev-%' AND OSNAME IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 2",
    )
    .all();
  expect(found).toEqual(expected);
});

const asked = (text: string, ...keys: string[]) => keys.map((key) => ({ key, texts: [text] }));

test('find: exact before beginning before inside, earlier columns first, each machine once', () => {
  const { hits, total } = runTask(context, 'find', { columns: asked('PC-0421', 'name', 'serial'), limit: 500 });
  expect(hits[0]?.value).toBe('PC-0421');
  const contains = runTask(context, 'find', { columns: asked('042', 'serial', 'name'), limit: 500 });
  expect(contains.total).toBe(contains.hits.length);
  expect(new Set(contains.hits.map(({ id }) => id)).size).toBe(contains.total);
  const places = contains.hits.map(({ column }) => (column === 'serial' ? 0 : 1));
  expect(places).toEqual(places.toSorted());
  expect(total).toBe(rows('all').filter(({ NAME }) => NAME?.toUpperCase().includes('PC-0421')).length);
});

test('a cell of megabytes is indexed by its beginning and listed short', () => {
  const long = `${'x'.repeat(70_000)}end`;
  const spec = fleet.columns.find(({ key }) => key === 'description');
  expect(spec && String(readValue(spec, long))).toBe('x'.repeat(65_536));
  const texts = new Map<string, Buffer>();
  const { meta } = writeDictionary({ put: (name, data) => texts.set(name, data) }, 'long', 'text', [long]);
  expect(String(shown(openDictionary({ get: (name) => texts.get(name) }, 'long', meta), 1))).toHaveLength(1001);
});

test('a file without software tables, or without their columns, has no software index and still answers', () => {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE hardware (ID INTEGER PRIMARY KEY, DEVICEID TEXT, NAME TEXT); CREATE TABLE software (HARDWARE_ID INTEGER);
    INSERT INTO hardware VALUES (5, 'd', 'alone'), (6, '_SYSTEMGROUP_', 'group')`);
  const blobs = new Map<string, Buffer>();
  const columns = machineColumns.filter(({ key }) => key === 'name' || key === 'id');
  buildIndex(db, columns, { put: (name, data) => blobs.set(name, data) }, quietCall);
  const index = openIndex({ get: (name) => blobs.get(name) });
  if (index === undefined) throw new Error('the index does not open');
  const software = runTask({ db, index }, 'count', { scope: 'all', plan: { kind: 'software' } });
  expect(software).toEqual({ count: 0, total: 1 });
  expect(runTask({ db, index }, 'values', { column: 'software.name', test: null, limit: 5 })).toEqual([]);
  db.close();
});

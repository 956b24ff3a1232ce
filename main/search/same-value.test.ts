import { afterAll, describe, expect, test } from 'vitest';
import { runTask } from '#main/copy/index/run';
import { testFleet } from '#main/copy/index/testing/fleet';
import { planOf } from './plan.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const fleet = testFleet(300, 7);
const context = { db: fleet.db, index: fleet.index };
const vocabulary = vocabularyOf(fleet);
afterAll(() => fleet.close());

function idsOf(text: string): number[] {
  const read = readCriteria(text, vocabulary, new Date(2026, 10, 23));
  if (!read.ok || read.value === null) throw new Error(`${text}: ${JSON.stringify(read)}`);
  return [...runTask(context, 'ids', { scope: 'all', plan: planOf(read.value), sort: [] }).ids];
}

const ask = (sql: string) => fleet.db.prepare(sql).pluck().all() as number[];

describe.each([
  ['software(version=115)', 'software(version>=115 version<=115)'],
  ['osVersion=115.0', 'osVersion:115..115'],
  ['ip=2001:db8:0::10', 'ip:2001:DB8::10'],
  ['mac=001a2b3c4d60', 'mac:00-1a-2b-3c-4d-60'],
  ['mac=aa-bb-cc-dd-ee-ff', 'mac:AABB.CCDD.EEFF'],
  ['network(mac:001a2b3c4d62)', 'mac:00:1A:2B:3C:4D:62'],
  ['001a2b3c4d61', 'mac:00-1a-2b-3c-4d-61'],
])('%s', (one, other) => {
  test(`finds the machines of ${other}`, () => {
    expect(idsOf(one).length).toBeGreaterThan(0);
    expect(idsOf(one)).toEqual(idsOf(other));
  });
});

test('115 and 115.0 are one version, in filters and in facets', () => {
  const stored = ask("SELECT ID FROM hardware WHERE OSVERSION IN ('115', '115.0') ORDER BY ID");
  expect(idsOf('osVersion=115')).toEqual(stored);
  const [facet] = runTask(context, 'facets', { scope: 'all', plan: null, columns: ['osVersion'], limit: 50 });
  const found = facet?.values.filter(({ value }) => value === '115' || value === '115.0');
  expect(found?.map(({ count }) => count)).toEqual([stored.length]);
});

test('MACs are found whatever the notation they are stored in', () => {
  const stored = ask(
    "SELECT DISTINCT HARDWARE_ID FROM networks WHERE lower(replace(replace(replace(MACADDR, ':', ''), '-', ''), '.', '')) LIKE '001a2b%' ORDER BY 1",
  );
  expect(idsOf('mac:00:1A:2B')).toEqual(stored);
  expect(idsOf('001a2b')).toEqual(stored);
  expect(new Set(ask("SELECT MACADDR FROM networks WHERE MACADDR LIKE '00%'")).size).toBeGreaterThan(3);
});

test('a serial of tabs and line breaks is empty', () => {
  const tabs = ask("SELECT HARDWARE_ID FROM bios WHERE SSN LIKE ' ' || char(9) || '%' ORDER BY 1");
  expect(tabs.length).toBeGreaterThan(0);
  expect(idsOf('serial:empty')).toEqual(expect.arrayContaining(tabs));
  expect(idsOf('serial:empty serial:null')).not.toEqual(expect.arrayContaining(tabs));
});

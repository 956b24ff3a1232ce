import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Section } from '#contract/fleet';
import { readMachine } from '../machine.ts';
import { planSection } from '../section-plan.ts';
import { type Insert, type TestFleet, testFleet } from '../testing.ts';
import { cveSpecs } from './cve.ts';

let fleet: TestFleet;

const dictionaries = (insert: Insert) => {
  insert('software_name', { ID: 1, NAME: 'Firefox' });
  insert('software_name', { ID: 2, NAME: '7-Zip' });
  insert('software_publisher', { ID: 1, PUBLISHER: 'Mozilla' });
  insert('software_version', { ID: 1, VERSION: '115.0esr', PRETTYVERSION: '115.0' });
  insert('software_version', { ID: 2, VERSION: '116.0' });
};

const install = (insert: Insert, HARDWARE_ID: number, NAME_ID: number, VERSION_ID: number) =>
  insert('software', { HARDWARE_ID, NAME_ID, PUBLISHER_ID: 1, VERSION_ID });

beforeAll(async () => {
  fleet = await testFleet((insert) => {
    for (const ID of [1, 2, 3]) insert('hardware', { ID, DEVICEID: `d${ID}`, NAME: `PC-${ID}` });
    dictionaries(insert);
    install(insert, 1, 1, 1);
    install(insert, 1, 2, 2);
    install(insert, 2, 1, 2);
    insert('software_categories', { ID: 4, CATEGORY_NAME: 'Brow&#039;sers', OS: 'ALL' });
    const triple = { NAME_ID: 1, PUBLISHER_ID: 1, VERSION_ID: 1 };
    insert('software_categories_link', { ...triple, CATEGORY_ID: 4 });
    insert('software_categories_link', { ...triple, VERSION_ID: 77, CATEGORY_ID: 4 });
    insert('cve_search', { ...triple, CVSS: 9.8, CVE: 'CVE-2026-1', LINK: 'https://example.org/1' });
    insert('cve_search', { ...triple, CVSS: 10, CVE: 'CVE-2026-2' });
    insert('cve_search', { ...triple, VERSION_ID: 77, CVSS: 5, CVE: 'CVE-2026-3' });
    const copied = { SOFTWARE_NAME: 'Firefox', VERSION: '116.0' };
    insert('cve_search_computer', { HARDWARE_ID: 1, CVE: 'CVE-2020-1', CVSS: '4.0', ...copied });
    insert('cve_search_computer', { HARDWARE_ID: 2, CVE: 'CVE-2020-1', CVSS: '9.8', ...copied });
    insert('cve_search_computer', { HARDWARE_ID: 2, CVE: 'CVE-2020-2', CVSS: '10.0', ...copied });
  });
});
afterAll(() => fleet.close());

const sections = async (id: number) => (await readMachine(fleet.copy, id)).sections;
const told = (all: readonly Section[], key: string) => {
  const section = all.find((each) => each.key === key);
  return section?.rows.map((row) => Object.fromEntries(section.columns.map((column, at) => [column.key, row[at]])));
};

it('software has the category of its title, version and publisher, and the bare version', async () => {
  const all = await sections(1);
  expect(told(all, 'software')).toMatchObject([
    { name: '7-Zip', category: null, prettyVersion: null },
    { name: 'Firefox', version: '115.0esr', prettyVersion: '115.0', category: "Brow'sers" },
  ]);
  expect(told(await sections(2), 'software')).toMatchObject([{ name: 'Firefox', category: null }]);
});

it('vulnerabilities are those of the software installed, the gravest first', async () => {
  expect(told(await sections(1), 'cve')).toEqual([
    { cve: 'CVE-2026-2', cvss: 10, name: 'Firefox', version: '115.0esr', publisher: 'Mozilla', link: null },
    {
      cve: 'CVE-2026-1',
      cvss: 9.8,
      name: 'Firefox',
      version: '115.0esr',
      publisher: 'Mozilla',
      link: 'https://example.org/1',
    },
  ]);
  expect((await sections(1)).filter(({ tab }) => tab === 'software').map(({ key }) => key)).toEqual([
    'software',
    'cve',
  ]);
});

it('without findings the flat copy tells them, its numbers in text', async () => {
  expect(told(await sections(2), 'cve')).toMatchObject([
    { cve: 'CVE-2020-2', cvss: 10 },
    { cve: 'CVE-2020-1', cvss: 9.8 },
  ]);
  expect(told(await sections(3), 'cve')).toBeUndefined();
});

it('a source without an index on the findings costs one pass over them, never an index made for one question', async () => {
  const bare = await testFleet(
    (insert) => {
      insert('hardware', { ID: 1, DEVICEID: 'd', NAME: 'PC' });
      dictionaries(insert);
      install(insert, 1, 1, 1);
    },
    { plainSoftware: true },
    (db) => {
      for (const name of db
        .prepare(
          "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('cve_search', 'software_categories_link') AND sql IS NOT NULL",
        )
        .pluck()
        .all())
        db.exec(`DROP INDEX "${name}"`);
    },
  );
  const plan = planSection(bare.copy, cveSpecs[0] as (typeof cveSpecs)[number]);
  const steps = bare.sql
    .prepare(`EXPLAIN QUERY PLAN ${plan?.rows.sql}`)
    .all(...((plan?.rows.parameters ?? []) as number[])) as { detail: string }[];
  expect(steps.map(({ detail }) => detail).join('\n')).not.toMatch(/AUTOMATIC/);
  expect(steps.filter(({ detail }) => /^SCAN/.test(detail))).toHaveLength(1);
  await bare.close();
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleet as contract } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import { overview } from '#contract/overview';
import { fleetService } from '#main/fleet/service';
import { openFleet, quiet, type TestFleet, testSource } from '#main/fleet/testing';
import { overviewService } from '#main/overview/service';
import { generateDemo } from './generate.ts';

const today = '2026-11-20';
const now = () => new Date(2026, 10, 20, 12);
let demo: TestFleet;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-fleet-'));
  const path = join(folder, 'demo.sqlite');
  await generateDemo({ machines: 300, seed: 11, path, today }, quiet);
  demo = await openFleet(path, () => rmSync(folder, { recursive: true, force: true }));
}, 60_000);

afterAll(() => demo.close());

const context = () => ({ ...demo.context, now });
const fleet = () => fleetService(context());
const notGroup = "DEVICEID NOT IN ('_SYSTEMGROUP_', '_DOWNLOADGROUP_')";
const ask = <T>(sql: string, ...params: unknown[]) => demo.sql.prepare(sql).all(...params) as T[];
const one = (sql: string, ...params: unknown[]) =>
  demo.sql
    .prepare(sql)
    .pluck()
    .get(...params) as number;
const idsOf = (where: string) =>
  ask<{ ID: number }>(`SELECT ID FROM hardware WHERE ${notGroup} AND ${where} ORDER BY ID`).map(({ ID }) => ID);
const page = async (input: object) => {
  const parsed = contract.page.input.parse({
    source: testSource,
    scope: 'active',
    filter: '',
    sort: [],
    columns: [],
    offset: 0,
    limit: 500,
    ...input,
  });
  return contract.page.output.parse(await fleet().page(parsed, quiet));
};

describe('the machine list on a demo fleet', () => {
  it('shows the machines that SQL finds, by scope', async () => {
    expect((await page({})).ids).toEqual(idsOf('ARCHIVE IS NULL'));
    expect((await page({ scope: 'archived' })).ids).toEqual(idsOf('ARCHIVE IS NOT NULL'));
    expect((await page({ scope: 'all' })).total).toBe(one(`SELECT count(*) FROM hardware WHERE ${notGroup}`));
  });

  it('shows what is stored, for every plain column and every machine', async () => {
    const specs = demo.copy.columns.filter(
      (spec) => !spec.many && !spec.aggregate && !spec.field && !spec.entities && !spec.lookup && !spec.masked,
    );
    const { ids, columns } = await page({ scope: 'all', columns: specs.map(({ key }) => key) });
    expect(specs.length).toBeGreaterThan(30);
    for (const { key, table, column, format } of specs) {
      const id = table === 'hardware' ? 'ID' : 'HARDWARE_ID';
      const stored = new Map(
        ask<{ id: number; value: unknown }>(`SELECT ${id} AS id, ${column} AS value FROM ${table}`).map((row) => [
          row.id,
          row.value,
        ]),
      );
      const text = (value: unknown) =>
        value === null || value === undefined
          ? null
          : format === 'number' || format === 'megabytes'
            ? Number(value)
            : String(value);
      expect([key, columns[key]?.map(text)]).toEqual([key, ids.map((machine) => text(stored.get(machine)))]);
    }
  });

  it('sums up child rows as SQL does', async () => {
    const { ids, columns } = await page({
      scope: 'all',
      columns: ['driveTotal', 'driveFree', 'freePercent', 'diskSize', 'mac'],
    });
    const byId = (sql: string) =>
      new Map(ask<{ id: number; value: number | null }>(sql).map((row) => [row.id, row.value]));
    // What the demo fleet has of drives that do not count, and of volumes listed twice
    const counted = `FROM (SELECT * FROM drives WHERE TYPE NOT IN ('Network Drive', 'CD-Rom Drive')
      AND lower(coalesce(FILESYSTEM, '')) NOT IN ('nfs', 'nfs4', 'cifs', 'sdcardfs', 'fuse', 'squashfs', 'iso9660', 'udf', 'tmpfs', 'devtmpfs', 'overlay', 'vboxsf')
      GROUP BY HARDWARE_ID, LETTER, iif(lower(FILESYSTEM) = 'apfs', '', VOLUMN), FILESYSTEM, TOTAL, FREE)`;
    const expected = {
      driveTotal: byId(`SELECT HARDWARE_ID AS id, sum(TOTAL) AS value ${counted} GROUP BY 1`),
      driveFree: byId(`SELECT HARDWARE_ID AS id, sum(FREE) AS value ${counted} GROUP BY 1`),
      freePercent: byId(
        `SELECT HARDWARE_ID AS id, min(FREE * 100 / TOTAL) AS value ${counted} WHERE TOTAL > 0 GROUP BY 1`,
      ),
      diskSize: byId(`SELECT s.HARDWARE_ID AS id,
        round(sum(DISKSIZE) * iif(h.USERAGENT LIKE 'OCS-NG_unified%', 1e6 / 1048576, 1)) AS value
        FROM storages s JOIN hardware h ON h.ID = s.HARDWARE_ID GROUP BY 1`),
    };
    for (const [key, values] of Object.entries(expected))
      expect([key, columns[key]]).toEqual([key, ids.map((id) => values.get(id) ?? null)]);
    const macs = new Map<number, string[]>();
    for (const row of ask<{ id: number; mac: string }>(
      "SELECT HARDWARE_ID AS id, MACADDR AS mac FROM networks WHERE trim(coalesce(MACADDR, '')) <> '' ORDER BY ID",
    )) {
      macs.set(row.id, [...(macs.get(row.id) ?? []), row.mac]);
    }
    expect(columns.mac).toEqual(ids.map((id) => (macs.has(id) ? [...new Set(macs.get(id))].join(', ') : null)));
  });

  it('has facets whose values, clicked, find the machines they count', async () => {
    const keys = demo.copy.columns.filter(({ facet }) => facet).map(({ key }) => key);
    for (let start = 0; start < keys.length; start += 12) {
      const facets = contract.facets.output.parse(
        await fleet().facets(
          { source: testSource, scope: 'active', filter: '', columns: keys.slice(start, start + 12), limit: 8 },
          quiet,
        ),
      );
      for (const { key, values } of facets) {
        for (const { value, count } of values) {
          if (value === null || String(value).trim() === '') continue;
          const filter = `${key}="${String(value).replace(/[\\"]/g, '\\$&')}"`;
          expect([filter, (await fleet().count({ source: testSource, scope: 'active', filter }, quiet)).count]).toEqual(
            [filter, count],
          );
        }
      }
    }
  }, 60_000);
});

describe('a machine of a demo fleet', () => {
  it('has as many rows in each section as SQL counts', async () => {
    const counted = [
      'bios',
      'cpus',
      'memories',
      'storages',
      'drives',
      'videos',
      'sounds',
      'controllers',
      'slots',
      'ports',
      'batteries',
      'software',
      'networks',
      'monitors',
      'printers',
      'inputs',
      'usbdevices',
      'modems',
      'sim',
      'registry',
      'virtualmachines',
      'repository',
      'local_users',
      'local_groups',
      'groups_cache',
      'download_history',
      'netmap',
    ];
    const keys: Readonly<Record<string, string>> = { groups_cache: 'groups', netmap: 'discovered' };
    const seen = new Set<string>();
    const every = process.env.OCS_LONG === '1' ? 1 : 10;
    for (const id of idsOf('1 = 1').filter((_, index) => index % every === 0)) {
      const machine = contract.machine.output.parse(
        await fleet().machine({ source: testSource, id: id as MachineId }, quiet),
      );
      for (const table of counted) {
        const section = machine.sections.find(({ key }) => key === (keys[table] ?? table));
        expect([id, table, section?.total ?? 0]).toEqual([
          id,
          table,
          one(`SELECT count(*) FROM "${table}" WHERE HARDWARE_ID = ?`, id),
        ]);
      }
      for (const { key, columns, rows } of machine.sections) {
        seen.add(key);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
        expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
      }
      expect(new Set(machine.sections.map(({ key }) => key)).size).toBe(machine.sections.length);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['bios', 'drives', 'software', 'networks', 'admindata', 'groups', 'deployments']),
    );
  }, 120_000);

  it('can be compared and read raw', async () => {
    const ids = idsOf("ARCHIVE IS NULL AND OSNAME LIKE '%Windows%'").slice(0, 6) as MachineId[];
    const { names, differences, same } = contract.compare.output.parse(
      await fleet().compare({ source: testSource, ids }, quiet),
    );
    expect(names).toHaveLength(6);
    expect(differences.length).toBeGreaterThan(10);
    expect(differences.every(({ values }) => values.length === 6 && new Set(values).size > 1)).toBe(true);
    expect(same).toBeGreaterThan(0);
    const record = contract.record.output.parse(
      await fleet().record({ source: testSource, id: ids[0] as MachineId }, quiet),
    );
    for (const { table, rows } of record) {
      expect([table, rows.length]).toEqual([
        table,
        one(`SELECT count(*) FROM "${table}" WHERE ${table === 'hardware' ? 'ID' : 'HARDWARE_ID'} = ?`, ids[0]),
      ]);
    }
  });
});

describe('the overview of a demo fleet', () => {
  it('has only numbers that the machine list repeats', async () => {
    const { machines, tiles, charts } = overview.tiles.output.parse(
      await overviewService(context()).tiles({ source: testSource }, quiet),
    );
    expect(machines).toBe(idsOf('ARCHIVE IS NULL').length);
    expect(tiles.find(({ key }) => key === 'archived')?.count).toBe(idsOf('ARCHIVE IS NOT NULL').length);
    expect(charts.length).toBeGreaterThan(5);
    const bars = charts.flatMap((chart) => chart.bars.map((bar) => ({ ...bar, scope: 'active' as const })));
    for (const { filter, scope, count } of [...tiles, ...bars]) {
      expect([filter, (await fleet().count({ source: testSource, scope, filter }, quiet)).count]).toEqual([
        filter,
        count,
      ]);
      expect([filter, (await page({ filter, scope, limit: 1 })).total]).toEqual([filter, count]);
    }
    for (const { key, bars: own, rest } of charts) {
      expect([key, own.reduce((sum, { count }) => sum + count, rest)]).toEqual([key, machines]);
    }
  });
});

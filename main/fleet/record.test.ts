import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleet as contract } from '#contract/fleet';
import { fleetService } from './service.ts';
import { quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    insert('hardware', { ID: 1, DEVICEID: 'd1', NAME: 'PC-1', WINPRODKEY: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' });
    insert('hardware', { ID: 2, DEVICEID: 'd2', NAME: 'PC-2' });
    insert('bios', { HARDWARE_ID: 1, SMODEL: 'It&#039;s raw', SSN: '=cmd|calc' });
    insert('sounds', { HARDWARE_ID: 1, NAME: 'Realtek' });
    insert('sounds', { HARDWARE_ID: 2, NAME: 'Other' });
    db.exec('CREATE TABLE officepack (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, PRODUCT TEXT, OFFICEKEY TEXT)');
    insert('officepack', { HARDWARE_ID: 1, PRODUCT: 'Office 2019', OFFICEKEY: 'ZZZZZ-BBBBB-CCCCC-DDDDD-FFFFF' });
    db.exec(
      "INSERT INTO registry (HARDWARE_ID, NAME, REGVALUE) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 12002) SELECT 2, 'key ' || i, 'x' FROM n",
    );
    insert('journallog', { HARDWARE_ID: 2, JOURNALLOG: 'short' });
    insert('journallog', { HARDWARE_ID: 2, JOURNALLOG: 'é'.repeat(150_000) });
  });
});

afterAll(() => fleet.close());

const service = () => fleetService(fleet.context);
const record = async (id: number) =>
  contract.record.output.parse(await service().record(contract.record.input.parse({ source: testSource, id }), quiet));
const more = async (id: number, table: string, offset: number) => {
  const input = contract.recordRows.input.parse({ source: testSource, id, table, offset });
  return contract.recordRows.output.parse(await service().recordRows(input, quiet));
};

describe('the raw record', () => {
  it('is every row as stored under its own names, keys masked', async () => {
    const tables = await record(1);
    expect(tables.map(({ table }) => table)).toEqual(['hardware', 'bios', 'officepack', 'sounds']);
    const masks: Record<string, string> = {
      WINPRODKEY: '•••••-•••••-•••••-•••••-EEEEE',
      OFFICEKEY: '•••••-•••••-•••••-•••••-FFFFF',
    };
    for (const { table, columns, rows, total } of tables) {
      const stored = fleet.sql
        .prepare(`SELECT * FROM "${table}" WHERE ${table === 'hardware' ? 'ID' : 'HARDWARE_ID'} = 1`)
        .raw()
        .all() as unknown[][];
      expect(rows).toEqual(stored.map((row) => row.map((cell, at) => masks[columns[at] ?? ''] ?? cell)));
      expect(total).toBe(stored.length);
    }
  });

  it('tells how many rows a long table has, and gives all of them a part at a time', async () => {
    const registry = (await record(2)).find(({ table }) => table === 'registry');
    expect([registry?.rows.length, registry?.total]).toEqual([5000, 12_003]);
    const parts = [registry, await more(2, 'registry', 5000), await more(2, 'registry', 10_000)];
    const names = parts.flatMap((part) => part?.rows.map((row) => row[part.columns.indexOf('NAME')]) ?? []);
    expect(names).toEqual(Array.from({ length: 12_003 }, (_, n) => `key ${n}`));
    expect(parts.map((part) => part?.total)).toEqual([12_003, 12_003, 12_003]);
    expect((await more(2, 'registry', 20_000)).rows).toEqual([]);
    expect(await more(2, 'sqlite_schema', 0)).toEqual({ table: 'sqlite_schema', columns: [], rows: [], total: 0 });
  });

  it('tells which text was cut, and what it holds in all', async () => {
    const log = (await record(2)).find(({ table }) => table === 'journallog');
    const column = log?.columns.indexOf('JOURNALLOG') ?? -1;
    expect(log?.cut).toEqual([{ row: 1, column, bytes: 300_000 }]);
    expect(String(log?.rows[1]?.[column])).toHaveLength(100_000);
    expect((await more(2, 'journallog', 1)).cut).toEqual([{ row: 0, column, bytes: 300_000 }]);
  });

  it('is refused for a machine that is gone', async () => {
    await expect(record(4711)).rejects.toMatchObject({ code: 'machine.gone' });
    await expect(more(4711, 'bios', 0)).rejects.toMatchObject({ code: 'machine.gone' });
  });
});

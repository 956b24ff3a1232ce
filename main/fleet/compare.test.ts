import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleet as contract } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import { fleetService } from './service.ts';
import { quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    const machine = (ID: number, more = {}) =>
      insert('hardware', {
        ID,
        DEVICEID: `d${ID}`,
        NAME: `PC-${ID}`,
        OSNAME: 'Windows 11',
        LASTDATE: `2026-01-0${ID}`,
        IPADDR: `10.0.0.${ID}`,
        ...more,
      });
    machine(1, { MEMORY: 8192, WINPRODKEY: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', DESCRIPTION: 'same  ' });
    machine(2, { MEMORY: 16_384, WORKGROUP: '', DESCRIPTION: 'same' });
    machine(3, { MEMORY: 8192, DESCRIPTION: 'same' });
    insert('bios', { HARDWARE_ID: 1, SMODEL: 'Latitude', BVERSION: '1.2' });
    insert('bios', { HARDWARE_ID: 2, SMODEL: 'Latitude', BVERSION: '1.10' });
    insert('bios', { HARDWARE_ID: 3, SMODEL: 'Latitude', BVERSION: '1.2' });
    const titles = ['Firefox', '7-Zip', 'Java'];
    titles.forEach((NAME, index) => {
      insert('software_name', { ID: index + 1, NAME });
    });
    insert('software_publisher', { ID: 1, PUBLISHER: 'Someone' });
    ['115.0', '116.0', '8', '17'].forEach((VERSION, index) => {
      insert('software_version', { ID: index + 1, VERSION });
    });
    const install = (HARDWARE_ID: number, NAME_ID: number, VERSION_ID: number) =>
      insert('software', {
        HARDWARE_ID,
        NAME_ID,
        PUBLISHER_ID: 1,
        VERSION_ID,
        INSTALLDATE: `2026-01-0${HARDWARE_ID} 00:00:00`,
      });
    install(1, 1, 1);
    install(2, 1, 2);
    install(3, 1, 1);
    for (const id of [1, 2, 3]) install(id, 2, 1);
    install(2, 3, 3);
    install(2, 3, 4);
    insert('drives', { HARDWARE_ID: 1, LETTER: 'C:/', FILESYSTEM: 'NTFS', TOTAL: 1000, FREE: 1 });
    insert('drives', { HARDWARE_ID: 2, LETTER: 'C:/', FILESYSTEM: 'NTFS', TOTAL: 1000, FREE: 900 });
    insert('drives', { HARDWARE_ID: 3, LETTER: 'C:/', FILESYSTEM: 'ReFS', TOTAL: 1000, FREE: 900 });
    insert('sounds', { HARDWARE_ID: 1, NAME: 'Realtek', MANUFACTURER: 'Realtek' });
    insert('sounds', { HARDWARE_ID: 1, NAME: 'Realtek', MANUFACTURER: 'Realtek' });
    db.exec('CREATE TABLE plugin_x (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, A TEXT, B TEXT)');
    insert('plugin_x', { HARDWARE_ID: 3, A: 'a', B: 'b' });
  });
});

afterAll(() => fleet.close());

const compare = async (...ids: number[]) =>
  contract.compare.output.parse(
    await fleetService(fleet.context).compare(contract.compare.input.parse({ source: testSource, ids }), quiet),
  );

describe('comparing machines', () => {
  it('tells only what differs, in the order asked', async () => {
    const { names, differences, same } = await compare(3, 1, 2);
    expect(names).toEqual(['PC-3', 'PC-1', 'PC-2']);
    expect(differences).toEqual(
      [
        { section: 'facts', item: 'ram', values: [8192, 8192, 16_384] },
        { section: 'bios', item: 'biosVersion', values: ['1.2', '1.2', '1.10'] },
        { section: 'drives', item: 'C:/', values: ['ReFS · 1000', 'NTFS · 1000', 'NTFS · 1000'] },
        { section: 'software', item: 'Firefox · Someone', values: ['115.0', '115.0', '116.0'] },
        { section: 'software', item: 'Java · Someone', values: [null, null, '17, 8'] },
        { section: 'plugin_x', item: 'a · b', values: [1, null, null] },
        { section: 'sounds', item: 'Realtek · Realtek', values: [null, 2, null] },
      ].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section)),
    );
    // os, description; model; 7-Zip
    expect(same).toBe(4);
  });

  it('finds a machine equal to itself', async () => {
    const { differences } = await compare(1, 1);
    expect(differences).toEqual([]);
  });

  it('refuses one machine, seven machines and a machine that is gone', async () => {
    expect(contract.compare.input.safeParse({ source: testSource, ids: [1] }).success).toBe(false);
    expect(contract.compare.input.safeParse({ source: testSource, ids: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
    await expect(compare(1, 4711)).rejects.toMatchObject({ code: 'machine.gone' });
  });
});

const order = ['facts', 'bios', 'drives', 'sounds', 'software', 'plugin_x'];

describe('the raw record', () => {
  it('is every row as stored under its own names, the product key masked', async () => {
    const record = contract.record.output.parse(
      await fleetService(fleet.context).record({ source: testSource, id: 1 as MachineId }, quiet),
    );
    expect(record.map(({ table }) => table)).toEqual(['hardware', 'bios', 'drives', 'software', 'sounds']);
    for (const { table, columns, rows } of record) {
      const stored = fleet.sql
        .prepare(`SELECT * FROM "${table}" WHERE ${table === 'hardware' ? 'ID' : 'HARDWARE_ID'} = 1`)
        .raw()
        .all() as unknown[][];
      const masked = columns.indexOf('WINPRODKEY');
      expect(rows).toEqual(
        stored.map((row) => row.map((cell, index) => (index === masked ? '•••••-•••••-•••••-•••••-EEEEE' : cell))),
      );
    }
  });

  it('is refused for a machine that is gone', async () => {
    await expect(
      fleetService(fleet.context).record({ source: testSource, id: 4711 as MachineId }, quiet),
    ).rejects.toMatchObject({ code: 'machine.gone' });
  });
});

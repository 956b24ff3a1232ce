import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleet as contract } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import { machineRows } from './machine-rows.ts';
import { idsOf } from './selection.ts';
import { fleetService } from './service.ts';
import { quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    for (const column of ['fields_3', 'fields_4', 'fields_5', 'fields_6', 'fields_7', 'fields_8'])
      db.exec(`ALTER TABLE accountinfo ADD COLUMN ${column}`);
    const field = (ID: number, TYPE: number, NAME: string, SHOW_ORDER: number, ID_TAB = 1) =>
      insert('accountinfo_config', {
        ID,
        TYPE,
        NAME,
        ID_TAB,
        COMMENT: `The ${NAME}`,
        SHOW_ORDER,
        ACCOUNT_TYPE: 'COMPUTERS',
      });
    field(3, 2, 'site', 2);
    field(4, 5, 'uses', 1);
    field(5, 14, 'bought', 3, 2);
    field(6, 15, 'price', 4, 2);
    field(7, 11, 'state', 5, 2);
    field(8, 0, 'note', 6, 2);
    insert('config', { NAME: 'ACCOUNT_VALUE_site_1', IVALUE: 1, TVALUE: 'Paris &quot;Nord&quot;' });
    insert('config', { NAME: 'ACCOUNT_VALUE_state_2', IVALUE: 2, TVALUE: 'spare' });
    insert('config', { NAME: 'TAB_ACCOUNTAG_1', IVALUE: 1, TVALUE: 'Place' });
    insert('config', { NAME: 'TAB_ACCOUNTAG_2', IVALUE: 2, TVALUE: 'Money' });
    const machine = (ID: number, NAME: string | null, more = {}) =>
      insert('hardware', { ID, DEVICEID: `d${ID}`, NAME, ...more });
    machine(10, 'beta', { MEMORY: 4096, IPADDR: '10.0.0.20', DESCRIPTION: 'x'.repeat(600), OSNAME: 'Debian' });
    machine(11, 'Alpha', { MEMORY: 2048, IPADDR: '10.0.0.3', OSNAME: 'Windows' });
    machine(12, 'gamma', { MEMORY: 8192, ARCHIVE: 1, OSNAME: 'Windows' });
    machine(13, null, { MEMORY: 1024, OSNAME: 'Windows' });
    insert('hardware', { ID: 14, DEVICEID: '_SYSTEMGROUP_', NAME: 'a group' });
    insert('hardware', { ID: 15, DEVICEID: '_DOWNLOADGROUP_', NAME: 'servers' });
    insert('bios', { HARDWARE_ID: 10, SSN: 'S-10' });
    insert('accountinfo', {
      HARDWARE_ID: 10,
      TAG: 'l&#039;usine',
      fields_3: '1',
      fields_4: 'mail&&&web&&&',
      fields_5: '2026-01-02',
      fields_6: 12,
      fields_7: '2',
      fields_8: 'a &amp; &quot;b&quot; <i>',
    });
    insert('accountinfo', { HARDWARE_ID: 11, TAG: 'NA', fields_3: '9' });
    insert('networks', { HARDWARE_ID: 10, MACADDR: 'aa:00', IPADDRESS: '10.0.0.20' });
    insert('networks', { HARDWARE_ID: 10, MACADDR: 'bb:00', IPADDRESS: '10.0.0.20' });
    insert('networks', { HARDWARE_ID: 10, MACADDR: '', IPADDRESS: null });
    insert('drives', { HARDWARE_ID: 10, TOTAL: 1000, FREE: 99 });
    insert('drives', { HARDWARE_ID: 10, TOTAL: 3000, FREE: 2000 });
    insert('drives', { HARDWARE_ID: 11, TOTAL: 0, FREE: 0 });
    // A snap is always full
    insert('drives', { HARDWARE_ID: 10, TYPE: '/snap/bare/5', FILESYSTEM: 'squashfs', TOTAL: 1, FREE: 0 });
    insert('storages', { HARDWARE_ID: 10, NAME: 'sda', MODEL: 'Crucial MX500' });
    insert('storages', { HARDWARE_ID: 11, NAME: 'Samsung 980', MODEL: '\\\\.\\PHYSICALDRIVE0' });
  });
});

afterAll(() => fleet.close());

const service = () => fleetService(fleet.context);
const base = { source: testSource, scope: 'active' as const, filter: '', sort: [] };
const page = async (input: object) => {
  const parsed = contract.page.input.parse({ ...base, columns: ['name'], offset: 0, limit: 100, ...input });
  return contract.page.output.parse(await service().page(parsed, quiet));
};

describe('the machine list', () => {
  it('offers the columns this source has, custom fields by label in their order', async () => {
    const columns = contract.columns.output.parse(await service().columns({ source: testSource }, quiet));
    expect(columns.slice(-6).map(({ key, label }) => [key, label])).toEqual([
      ['field4', 'The uses'],
      ['field3', 'The site'],
      ['field5', 'The bought'],
      ['field6', 'The price'],
      ['field7', 'The state'],
      ['field8', 'The note'],
    ]);
    expect(columns.find(({ key }) => key === 'mac')).toMatchObject({ sortable: false, format: 'mac' });
  });

  it('shows machines of the scope only, never groups', async () => {
    expect((await page({})).ids).toEqual([10, 11, 13]);
    expect((await page({ scope: 'archived' })).ids).toEqual([12]);
    expect((await page({ scope: 'all', sort: [{ key: 'ram', descending: true }] })).ids).toEqual([12, 10, 11, 13]);
  });

  it('keeps the order of the ids and cuts the window', async () => {
    const sorted = await page({ sort: [{ key: 'name', descending: false }] });
    expect(sorted.columns.name).toEqual([null, 'Alpha', 'beta']);
    const second = await page({ sort: [{ key: 'name', descending: false }], offset: 1, limit: 1 });
    expect(second).toEqual({ total: 3, ids: [11], columns: { name: ['Alpha'] } });
  });

  it('leaves out columns that the source does not have', async () => {
    const { columns } = await page({
      columns: ['name', 'field99', 'nonsense'],
      sort: [{ key: 'field99', descending: false }],
    });
    expect(Object.keys(columns)).toEqual(['name']);
  });

  it('reads admin data: list labels, ticked labels, dates, numbers, quotes', async () => {
    const { columns } = await page({
      columns: ['tag', 'field3', 'field4', 'field5', 'field6', 'field7', 'field8', 'serial'],
    });
    expect(Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, cells[0]]))).toEqual({
      tag: "l'usine",
      field3: 'Paris "Nord"',
      field4: 'mail, web',
      field5: '2026-01-02',
      field6: 12,
      field7: 'spare',
      field8: 'a &amp; "b" <i>',
      serial: 'S-10',
    });
    // A key the list has no more is shown as stored; a machine without the row has nothing
    expect(columns.field3).toEqual(['Paris "Nord"', '9', null]);
  });

  it('sums up child rows of the visible machines', async () => {
    const { columns } = await page({ columns: ['mac', 'addresses', 'driveTotal', 'driveFree', 'freePercent'] });
    expect(columns).toEqual({
      mac: ['aa:00, bb:00', null, null],
      addresses: ['10.0.0.20', null, null],
      driveTotal: [4000, 0, null],
      driveFree: [2099, 0, null],
      freePercent: [9, null, null],
    });
  });

  it('names disks by model whichever way the agent sent them, in cells, facets and filters alike', async () => {
    expect((await page({ columns: ['disk'] })).columns.disk).toEqual(['Crucial MX500', 'Samsung 980', null]);
    expect((await page({ filter: 'disk:samsung' })).ids).toEqual([11]);
    const [facet] = await service().facets({ ...base, columns: ['disk'], limit: 10 }, quiet);
    expect(facet?.values).toContainEqual({ value: 'Samsung 980', count: 1 });
  });

  it('cuts long text', async () => {
    const text = String((await page({ columns: ['description'] })).columns.description?.[0]);
    expect([text.length, text.at(-1)]).toEqual([500, '…']);
  });

  it('counts, and gives facets and totals of the same machines', async () => {
    expect(contract.count.output.parse(await service().count(base, quiet))).toEqual({ count: 3, total: 3 });
    const facets = contract.facets.output.parse(
      await service().facets({ ...base, columns: ['os', 'field3', 'nonsense'], limit: 10 }, quiet),
    );
    expect(facets[0]).toEqual({
      key: 'os',
      values: [
        { value: 'Windows', count: 2 },
        { value: 'Debian', count: 1 },
      ],
      distinct: 2,
    });
    expect(facets[1]?.values).toContainEqual({ value: 'Paris "Nord"', count: 1 });
    const totals = await service().totals(
      { selection: { kind: 'matching', query: base, except: [11 as MachineId] }, columns: ['ram', 'name'] },
      quiet,
    );
    expect(contract.totals.output.parse(totals)).toEqual([
      { key: 'ram', count: 2, sum: 5120, average: 2560, least: 1024, most: 4096 },
    ]);
  });

  it('finds the row to type ahead to', async () => {
    const sort = [{ key: 'name', descending: false }];
    expect(await service().seek({ ...base, sort, text: 'be' }, quiet)).toEqual({ offset: 2 });
    expect(await service().seek({ ...base, sort, text: 'zz' }, quiet)).toEqual({ offset: -1 });
    const bySize = [{ key: 'ram', descending: true }];
    expect(await service().seek({ ...base, sort: bySize, text: 'al' }, quiet)).toEqual({ offset: 1 });
  });
});

describe('a selection', () => {
  it('is what was picked and is still there, or what matches but a few', async () => {
    const ids = async (selection: Parameters<typeof idsOf>[1]) => [
      ...(await idsOf(fleet.context, selection, [{ key: 'ram', descending: false }], quiet.signal)).ids,
    ];
    expect(await ids({ kind: 'picked', source: testSource, ids: [12, 11, 4711, 14] as MachineId[] })).toEqual([11, 12]);
    expect(await ids({ kind: 'matching', query: base, except: [10 as MachineId] })).toEqual([13, 11]);
  });

  it('streams rows in batches, a machine that went away as an empty row', async () => {
    const specs = ['name', 'mac']
      .map((key) => fleet.copy.columns.find((spec) => spec.key === key))
      .filter((spec) => spec !== undefined);
    const batches = [];
    for await (const batch of machineRows(fleet.copy, [11, 10, 99], specs, undefined, { batch: 2 }))
      batches.push(batch);
    expect(batches).toEqual([
      [
        ['Alpha', null],
        ['beta', 'aa:00, bb:00'],
      ],
      [[null, null]],
    ]);
  });
});

describe('a call that is cancelled', () => {
  it('answers `cancelled`, and the next one is answered as ever', async () => {
    const call = { ...quiet, signal: AbortSignal.abort() };
    const input = { ...base, columns: ['name'], offset: 0, limit: 10 };
    await expect(service().page(input, call)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(service().machine({ source: testSource, id: 10 as MachineId }, call)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect((await page({})).total).toBe(3);
  });
});

describe('bad input', () => {
  it('tells why a filter does not parse and where', async () => {
    await expect(page({ filter: 'os:(' })).rejects.toMatchObject({ code: 'filter.invalid' });
    await expect(service().count({ ...base, filter: 'nosuchfield:1' }, quiet)).rejects.toMatchObject({
      code: 'filter.invalid',
    });
  });

  it('takes as many columns and picked machines as a source can have', async () => {
    const keys = ['name', ...Array.from({ length: 1016 }, (_, index) => `field${index}`)];
    expect(Object.keys((await page({ columns: keys })).columns)).toContain('field8');
    const ids = Array.from({ length: 150_000 }, (_, index) => index + 1) as MachineId[];
    const selection = { kind: 'picked', source: testSource, ids };
    const totals = contract.totals.input.parse({ selection, columns: ['ram', ...keys] });
    expect(await service().totals(totals, quiet)).toMatchObject([
      { key: 'ram', count: 4 },
      { key: 'field6', count: 1 },
    ]);
    expect(contract.totals.input.safeParse({ selection: { ...selection, ids: ['1'] }, columns: [] }).success).toBe(
      false,
    );
  });

  it('is refused at the door', () => {
    const bad = [
      { limit: 501 },
      { limit: 0 },
      { offset: -1 },
      { columns: ['a b'] },
      { scope: 'group' },
      { filter: 'x'.repeat(4001) },
      { source: '../x' },
    ];
    for (const input of bad)
      expect(
        contract.page.input.safeParse({ ...base, columns: ['name'], offset: 0, limit: 10, ...input }).success,
      ).toBe(false);
  });
});

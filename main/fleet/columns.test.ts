import { afterAll, beforeAll, expect, it } from 'vitest';
import { fleet as contract } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import { complete } from '#main/search/complete';
import { vocabularyFor } from '#main/search/to-plan';
import { fleetService } from './service.ts';
import { quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;
const key = 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY';

beforeAll(async () => {
  fleet = await testFleet((insert) => {
    insert('assets_categories', { ID: 1, CATEGORY_NAME: 'Notebooks' });
    insert('assets_categories', { ID: 2, CATEGORY_NAME: 'Poste &quot;libre&quot;' });
    const machine = (ID: number, more = {}) =>
      insert('hardware', { ID, DEVICEID: `d${ID}`, NAME: `PC-${ID}`, ...more });
    machine(1, { WINPRODKEY: key, CATEGORY_ID: 1, CHECKSUM: 262_143, SSTATE: 0, TYPE: 0, ARCHIVE: null });
    machine(2, { WINPRODKEY: '', CATEGORY_ID: 2 });
    machine(3, { CATEGORY_ID: 7, ARCHIVE: 1 });
    const network = (SPEED: string, MTU: string, STATUS: string) =>
      insert('networks', {
        HARDWARE_ID: 1,
        DESCRIPTION: 'eth',
        SPEED,
        MTU,
        STATUS,
        IPMASK: '255.255.255.0',
        VIRTUALDEV: 0,
      });
    network('1 Gb/s', '1500', 'Up');
    network('100 Mbps', '1500', 'Down');
    insert('storages', {
      HARDWARE_ID: 1,
      NAME: 'Samsung 980',
      MODEL: '\\\\.\\PHYSICALDRIVE0',
      SERIALNUMBER: 'S1',
      FIRMWARE: '1.10',
    });
    insert('drives', {
      HARDWARE_ID: 1,
      LETTER: 'C:/',
      TYPE: 'Hard Drive',
      VOLUMN: 'OS',
      NUMFILES: 12,
      CREATEDATE: '2024-05-01',
    });
  });
});

afterAll(() => fleet.close());

const base = { source: testSource, scope: 'all' as const, filter: '', sort: [] };
const service = () => fleetService(fleet.context);
const page = (columns: string[], more = {}) =>
  service().page({ ...base, columns, offset: 0, limit: 50, ...more }, quiet);

it('shows the columns of interfaces, disks and volumes as lists', async () => {
  const keys = [
    'netSpeed',
    'netMtu',
    'netStatus',
    'netMask',
    'netVirtual',
    'disk',
    'diskName',
    'diskSerial',
    'driveLetter',
    'driveVolume',
    'driveFiles',
    'driveCreated',
  ];
  const { columns } = await page(keys);
  expect(Object.fromEntries(keys.map((one) => [one, columns[one]?.[0]]))).toEqual({
    netSpeed: '1 Gb/s, 100 Mbps',
    netMtu: '1500',
    netStatus: 'Up, Down',
    netMask: '255.255.255.0',
    netVirtual: '0',
    disk: 'Samsung 980',
    diskName: '\\\\.\\PHYSICALDRIVE0',
    diskSerial: 'S1',
    driveLetter: 'C:/',
    driveVolume: 'OS',
    driveFiles: '12',
    driveCreated: '2024-05-01',
  });
  const found = async (filter: string) => (await page(['name'], { filter })).ids;
  expect(await found('netStatus:down diskFirmware=1.10.0 driveFiles>10 driveCreated:2024')).toEqual([1]);
  expect(await found('diskName:physicaldrive -netStatus:empty')).toEqual([1]);
});

it('shows categories by name, in cells, facets, filters and order', async () => {
  const { columns } = await page(['assetCategory', 'checksum', 'archived']);
  expect(columns).toEqual({
    assetCategory: ['Notebooks', 'Poste "libre"', '7'],
    checksum: [262_143, null, null],
    archived: [null, null, 1],
  });
  const [facet] = await service().facets({ ...base, columns: ['assetCategory'], limit: 5 }, quiet);
  expect(facet?.values).toContainEqual({ value: 'Poste "libre"', count: 1 });
  expect((await page([], { filter: 'assetCategory:libre' })).ids).toEqual([2]);
  expect((await page([], { sort: [{ key: 'assetCategory', descending: true }] })).ids).toEqual([2, 1, 3]);
});

it('tells of a product key its end and whether there is one, and nothing else', async () => {
  const listed = contract.columns.output.parse(await service().columns({ source: testSource }, quiet));
  expect(listed.find((column) => column.key === 'winProductKey')).toMatchObject({ sortable: false, facet: false });
  const masked = '•••••-•••••-•••••-•••••-UVWXY';
  expect((await page(['winProductKey'])).columns.winProductKey).toEqual([masked, '', null]);
  expect((await page([], { filter: 'winProductKey:empty' })).ids).toEqual([2, 3]);
  expect((await page([], { filter: '-winProductKey:null' })).ids).toEqual([1, 2]);
  for (const filter of [
    `winProductKey:${key}`,
    'winProductKey:A*',
    'winProductKey>A',
    'winProductKey:A..B',
    'winProductKey="null"',
  ])
    await expect(page([], { filter })).rejects.toMatchObject({ code: 'filter.invalid', params: { code: 'masked' } });
  // Nor by any other way: words, completion, facets, the whole machine
  expect((await page([], { filter: 'ABCDE' })).ids).toEqual([]);
  const told = [
    await complete(fleet.copy, vocabularyFor(fleet.copy), 'winProductKey:', 14, quiet.signal),
    await service().facets({ ...base, columns: ['winProductKey'], limit: 5 }, quiet),
    await fleet.copy.ask('values', { column: 'winProductKey', test: null, limit: 5 }),
    await service().machine({ source: testSource, id: 1 as MachineId }, quiet),
  ];
  expect(JSON.stringify(told)).not.toContain('ABCDE');
});

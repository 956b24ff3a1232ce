import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, fleet as contract } from '#contract/fleet';
import { fleetService } from './service.ts';
import { type Insert, quiet, type TestFleet, testFleet, testSource } from './testing.ts';

let fleet: TestFleet;

const rowsOf = (insert: Insert, table: string, HARDWARE_ID: number, ...rows: Record<string, string | number>[]) => {
  for (const row of rows) insert(table, { HARDWARE_ID, ...row });
};

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
        WINPRODID: `0033${ID}`,
        ...more,
      });
    machine(1, { MEMORY: 8192, WINPRODKEY: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', DESCRIPTION: 'same  ' });
    machine(2, { MEMORY: 16_384, WORKGROUP: '', DESCRIPTION: 'same' });
    machine(3, { MEMORY: 8192, DESCRIPTION: 'same' });
    for (const [id, version] of [
      [1, '1.2'],
      [2, '1.10'],
      [3, '1.2'],
    ] as const)
      insert('bios', { HARDWARE_ID: id, SMODEL: 'Latitude', BVERSION: version, SSN: `S${id}`, MSN: `M${id}` });
    for (const [index, NAME] of ['Firefox', '7-Zip', 'Java'].entries())
      insert('software_name', { ID: index + 1, NAME });
    insert('software_publisher', { ID: 1, PUBLISHER: 'Someone' });
    for (const [index, VERSION] of ['115.0', '116.0', '8', '17'].entries())
      insert('software_version', { ID: index + 1, VERSION });
    const install = (HARDWARE_ID: number, NAME_ID: number, VERSION_ID: number) =>
      insert('software', { HARDWARE_ID, NAME_ID, PUBLISHER_ID: 1, VERSION_ID, INSTALLDATE: `2026-01-0${HARDWARE_ID}` });
    install(1, 1, 1);
    install(2, 1, 2);
    install(3, 1, 1);
    for (const id of [1, 2, 3]) install(id, 2, 1);
    install(2, 3, 3);
    install(2, 3, 4);
    const drive = { LETTER: 'C:/', FILESYSTEM: 'NTFS', TOTAL: 1000 };
    rowsOf(insert, 'drives', 1, { ...drive, FREE: 1 });
    rowsOf(insert, 'drives', 2, { ...drive, FREE: 900 });
    rowsOf(insert, 'drives', 3, { ...drive, FREE: 900, FILESYSTEM: 'ReFS' });
    rowsOf(insert, 'sounds', 1, { NAME: 'Realtek' }, { NAME: 'Realtek' });
    db.exec('CREATE TABLE plugin_x (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, A TEXT, B TEXT)');
    insert('plugin_x', { HARDWARE_ID: 3, A: 'a', B: 'b' });

    machine(4);
    machine(5);
    machine(6);
    const disk = { MODEL: 'WDC', DISKSIZE: 953_869 };
    rowsOf(insert, 'storages', 4, disk, disk, disk, { ...disk, DISKSIZE: 476_940 });
    rowsOf(insert, 'storages', 5, disk);
    const cpu = { TYPE: 'Xeon', SPEED: '2400', CORES: 8 };
    rowsOf(insert, 'cpus', 4, cpu, cpu);
    rowsOf(insert, 'cpus', 5, cpu);
    rowsOf(insert, 'ports', 4, { DESCRIPTION: 'no name' }, { DESCRIPTION: 'no name either' });
    const nic = { NAME: 'Ethernet controller', TYPE: 'rev 01' };
    rowsOf(insert, 'controllers', 4, { ...nic, MANUFACTURER: 'Intel Corporation I217' });
    rowsOf(insert, 'controllers', 5, { ...nic, MANUFACTURER: 'Broadcom NetXtreme' });
    insert('hardware', { ID: 9, DEVICEID: '_SYSTEMGROUP_', NAME: 'Lab' });
    insert('groups_cache', { HARDWARE_ID: 4, GROUP_ID: 9, STATIC: 1 });
    rowsOf(
      insert,
      'devices',
      4,
      { NAME: 'PROLOG_FREQ', IVALUE: 4 },
      { NAME: 'DOWNLOAD', IVALUE: 3, TVALUE: 'SUCCESS' },
    );
    rowsOf(
      insert,
      'devices',
      5,
      { NAME: 'PROLOG_FREQ', IVALUE: 8 },
      { NAME: 'DOWNLOAD', IVALUE: 3, TVALUE: 'ERR_CLEAN' },
    );
    insert('download_enable', { ID: 3, FILEID: '17', INFO_LOC: '', PACK_LOC: '' });
    insert('download_available', { FILEID: '17', NAME: 'Firefox' });
    db.exec('ALTER TABLE accountinfo ADD COLUMN fields_3 TEXT; ALTER TABLE accountinfo ADD COLUMN fields_4 TEXT');
    const field = { TYPE: 0, ACCOUNT_TYPE: 'COMPUTERS', SHOW_ORDER: 1 };
    insert('accountinfo_config', { ID: 3, NAME: 'room', COMMENT: 'Room', ID_TAB: 1, ...field });
    insert('accountinfo_config', { ID: 4, NAME: 'lease', COMMENT: 'Lease', ID_TAB: 2, ...field });
    insert('config', { NAME: 'TAB_ACCOUNTAG_1', IVALUE: 1, TVALUE: 'Place' });
    insert('config', { NAME: 'TAB_ACCOUNTAG_2', IVALUE: 2, TVALUE: 'Contract' });
    insert('accountinfo', { HARDWARE_ID: 4, TAG: 'T', fields_3: 'B 12', fields_4: 'L1' });
    insert('accountinfo', { HARDWARE_ID: 5, TAG: 'T', fields_3: 'B 13' });
    db.exec(
      "INSERT INTO registry (HARDWARE_ID, NAME, REGVALUE) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 5002) SELECT 6, 'key ' || i, 'x' FROM n",
    );
  });
});

afterAll(() => fleet.close());

const compare = async (...ids: number[]) =>
  contract.compare.output.parse(
    await fleetService(fleet.context).compare(contract.compare.input.parse({ source: testSource, ids }), quiet),
  );

/** Differences in short: section, item, and of each machine `2 × NTFS · 1000`. */
const told = ({ differences }: Comparison) =>
  differences.map(({ section, item, values }) => [
    section,
    item,
    ...values.map((rows) =>
      rows.map(({ count, cells }) => `${count} × ${cells.filter((cell) => cell !== null).join(' · ')}`).join(', '),
    ),
  ]);

describe('comparing machines', () => {
  it('tells only what differs, in the order asked; serials, addresses and free space never do', async () => {
    const comparison = await compare(3, 1, 2);
    expect(comparison.names).toEqual(['PC-3', 'PC-1', 'PC-2']);
    expect(told(comparison)).toEqual([
      ['facts', 'ram', '1 × 8192', '1 × 8192', '1 × 16384'],
      ['bios', 'biosVersion', '1 × 1.2', '1 × 1.2', '1 × 1.10'],
      ['drives', 'C:/', '1 × ReFS · 1000', '1 × NTFS · 1000', '1 × NTFS · 1000'],
      ['sounds', 'Realtek', '', '2 × ', ''],
      ['software', 'Firefox · Someone', '1 × 115.0', '1 × 115.0', '1 × 116.0'],
      ['software', 'Java · Someone', '', '', '1 × 17, 1 × 8'],
      ['table:plugin_x', 'a · b', '1 × ', '', ''],
    ]);
    // os, description; model; 7-Zip
    expect(comparison).toMatchObject({ same: 4, cut: [] });
    expect(comparison.differences.at(-1)).toMatchObject({ label: 'plugin_x' });
  });

  it('says how the cells are written', async () => {
    const { differences } = await compare(3, 1);
    expect(differences.find(({ section }) => section === 'drives')?.columns).toEqual([
      { key: 'fileSystem', label: null, format: 'text' },
      { key: 'total', label: null, format: 'megabytes' },
    ]);
  });

  it('keeps quantities, rows without a name, and the device where only that differs', async () => {
    const all = told(await compare(4, 5));
    expect(all).toContainEqual(['storages', 'WDC', '1 × 476940, 3 × 953869', '1 × 953869']);
    expect(all).toContainEqual(['cpus', 'Xeon', '2 × 2400 · 8', '1 × 2400 · 8']);
    expect(all).toContainEqual(['ports', '', '2 × ', '']);
    expect(all).toContainEqual(['controllers', 'Ethernet controller · Intel Corporation I217', '1 × rev 01', '']);
    expect(all).toContainEqual(['controllers', 'Ethernet controller · Broadcom NetXtreme', '', '1 × rev 01']);
  });

  it('compares groups, options, packages and every tab of the admin data', async () => {
    const comparison = await compare(4, 5);
    const all = told(comparison);
    expect(all).toContainEqual(['groups', 'Lab', '1 × included', '']);
    expect(all).toContainEqual(['options', 'PROLOG_FREQ', '1 × 4 · hours', '1 × 8 · hours'].map((x) => x));
    expect(all).toContainEqual(['deployments', 'Firefox · 17', '1 × success · SUCCESS', '1 × error · ERR_CLEAN']);
    expect(all).toContainEqual(['admindata', 'field3', '1 × B 12', '1 × B 13']);
    expect(all).toContainEqual(['admindata2', 'field4', '1 × L1', '']);
    expect(comparison.differences.find(({ item }) => item === 'field4')).toMatchObject({
      label: 'Contract',
      columns: [{ label: 'Lease' }],
    });
    // Told once, in their tab
    expect(all.filter(([, item]) => item === 'field3')).toHaveLength(1);
  });

  it('says which sections are longer than what was compared', async () => {
    expect((await compare(4, 6)).cut).toEqual([{ section: 'registry', compared: 5000, total: 5003 }]);
  });

  it('finds a machine equal to itself', async () => {
    expect((await compare(1, 1)).differences).toEqual([]);
  });

  it('refuses one machine, seven machines and a machine that is gone', async () => {
    expect(contract.compare.input.safeParse({ source: testSource, ids: [1] }).success).toBe(false);
    expect(contract.compare.input.safeParse({ source: testSource, ids: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
    await expect(compare(1, 4711)).rejects.toMatchObject({ code: 'machine.gone' });
  });
});

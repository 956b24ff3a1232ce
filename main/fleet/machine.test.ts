import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Machine } from '#contract/fleet';
import { readMachine } from './machine.ts';
import { type TestFleet, testFleet } from './testing.ts';

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    insert('hardware', {
      ID: 1,
      DEVICEID: 'PC-1-2026-01-01-00-00-00',
      NAME: '<script>alert(1)</script>',
      USERAGENT: 'OCS-NG_WINDOWS_AGENT_v2.9',
      UUID: 'aaaa-bbbb',
      WINPRODKEY: 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY',
      OSNAME: 'Microsoft Windows 11',
      MEMORY: 8192,
    });
    insert('hardware', {
      ID: 2,
      DEVICEID: 'host-2026',
      NAME: 'host',
      USERAGENT: 'OCS-NG_unified_unix_agent_v2.10',
      ARCHIVE: 1,
    });
    insert('hardware', { ID: 9, DEVICEID: '_SYSTEMGROUP_', NAME: 'All the &quot;big&quot; ones' });
    insert('bios', { HARDWARE_ID: 1, SSN: '=cmd|calc', SMODEL: 'It&#039;s raw' });
    insert('storages', { HARDWARE_ID: 1, NAME: 'Samsung 980', MODEL: '\\\\.\\PHYSICALDRIVE0', DISKSIZE: 476940 });
    insert('storages', { HARDWARE_ID: 2, NAME: 'sda', MODEL: 'WDC', DISKSIZE: 476940 });
    insert('drives', { HARDWARE_ID: 1, LETTER: 'C:/', TOTAL: 1000, FREE: 250 });
    insert('drives', { HARDWARE_ID: 1, LETTER: 'D:/', TOTAL: 0, FREE: 0 });
    insert('networks', {
      HARDWARE_ID: 1,
      DESCRIPTION: 'eth',
      MACADDR: '00:00:0c:11:22:33',
      IPADDRESS: '10.0.0.5',
      IPSUBNET: '10.0.0.0',
    });
    insert('networks', {
      HARDWARE_ID: 1,
      DESCRIPTION: 'vm',
      MACADDR: '02-42-AC-11-00-02',
      IPADDRESS: 'fe80::1',
      IPSUBNET: '',
    });
    insert('subnet', { NETID: '10.0.0.0', NAME: 'Ground &quot;floor&quot;', ID: 'x', MASK: '255.255.255.0', TAG: '' });
    insert('software_name', { ID: 1, NAME: 'Firefox' });
    insert('software_publisher', { ID: 1, PUBLISHER: 'Unavailable' });
    insert('software', {
      ID: 1,
      HARDWARE_ID: 1,
      NAME_ID: 1,
      PUBLISHER_ID: 1,
      VERSION_ID: 77,
      INSTALLDATE: '2026-01-02 00:00:00',
    });
    insert('software', { ID: 2, HARDWARE_ID: 1, NAME_ID: 88, PUBLISHER_ID: 99, VERSION_ID: 77 });
    insert('virtualmachines', { HARDWARE_ID: 2, NAME: 'guest', UUID: 'AAAA-BBBB', MEMORY: '512MB' });
    insert('itmgmt_comments', {
      HARDWARE_ID: 1,
      COMMENTS: 'don&#039;t touch',
      USER_INSERT: 'amartin',
      DATE_INSERT: '2026-02-03 10:00:00',
    });
    insert('itmgmt_comments', { HARDWARE_ID: 1, COMMENTS: 'kept', VISIBLE: 1, DATE_INSERT: '2026-02-04 10:00:00' });
    insert('itmgmt_comments', { HARDWARE_ID: 1, COMMENTS: 'deleted', VISIBLE: 0 });
    insert('groups', { HARDWARE_ID: 9, REQUEST: '', XMLDEF: '<xmldef><REQUEST>x</REQUEST></xmldef>' });
    insert('groups_cache', { HARDWARE_ID: 1, GROUP_ID: 9, STATIC: 2 });
    insert('download_available', {
      FILEID: '1700000000',
      NAME: 'Pack &#039;A&#039;',
      PRIORITY: 5,
      FRAGMENTS: 1,
      SIZE: 10,
      OSNAME: 'WINDOWS',
      COMMENT: '',
    });
    insert('download_enable', { ID: 5, FILEID: '1700000000', INFO_LOC: 'srv/download', PACK_LOC: 'srv/download' });
    insert('devices', {
      HARDWARE_ID: 1,
      NAME: 'DOWNLOAD',
      IVALUE: 5,
      TVALUE: 'ERR_EXECUTE',
      COMMENTS: 'Mon Nov 23 10:55:00 2026',
    });
    insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD', IVALUE: 6 });
    insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD_FORCE', IVALUE: 5, TVALUE: '1' });
    insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD_SCHEDULE', IVALUE: 5, TVALUE: '2026/12/01 10:00' });
    insert('devices', { HARDWARE_ID: 1, NAME: 'FREQUENCY', IVALUE: -1 });
    insert('devices', { HARDWARE_ID: 1, NAME: 'PROLOG_FREQ', IVALUE: 4 });
    insert('config', { NAME: 'PROLOG_FREQ', IVALUE: 24 });
    insert('download_history', { HARDWARE_ID: 1, PKG_ID: 1700000000 });
    insert('registry', { HARDWARE_ID: 1, NAME: 'big', REGVALUE: 'é'.repeat(2_500_000) });
    insert('registry', { HARDWARE_ID: 1, NAME: 'nul', REGVALUE: 'a\0b\u202e😀' });
    db.exec(
      'CREATE TABLE "plugin.weird table" (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, "odd.name as x" TEXT); CREATE TABLE x_private (HARDWARE_ID INTEGER, A TEXT)',
    );
    insert('plugin.weird table', { HARDWARE_ID: 1, 'odd.name as x': '-oProxyCommand=x' });
    insert('plugin.weird table', { HARDWARE_ID: 1, 'odd.name as x': Buffer.from([0x61, 0xff, 0x62]) });
  });
});

afterAll(() => fleet.close());

const machine = async (id: number) => Machine.parse(await readMachine(fleet.copy, id));
const section = (of: Machine, key: string) => {
  const found = of.sections.find((each) => each.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
};
/** Rows of a section as objects, to read expectations by name. */
const rows = (of: Machine, key: string) => {
  const { columns, rows: cells } = section(of, key);
  return cells.map((row) => Object.fromEntries(columns.map((column, index) => [column.key, row[index]])));
};

describe('a machine', () => {
  it('has header, facts and only sections with rows', async () => {
    const one = await machine(1);
    expect(one).toMatchObject({
      name: '<script>alert(1)</script>',
      deviceId: 'PC-1-2026-01-01-00-00-00',
      archived: false,
    });
    expect(one.facts).toMatchObject({
      os: 'Microsoft Windows 11',
      ram: 8192,
      serial: '=cmd|calc',
      freePercent: 25,
      driveTotal: 1000,
      addresses: '10.0.0.5, fe80::1',
    });
    expect(one.sections.map((each) => each.key)).not.toContain('printers');
    expect(one.sections.every((each) => each.rows.length > 0)).toBe(true);
    expect((await machine(2)).archived).toBe(true);
  });

  it('is refused when it is a group or gone', async () => {
    await expect(readMachine(fleet.copy, 9)).rejects.toMatchObject({ code: 'machine.gone' });
    await expect(readMachine(fleet.copy, 4711)).rejects.toMatchObject({ code: 'machine.gone', params: { id: '4711' } });
  });

  it('tells disks of Windows agents the right way round, and shows the used share of drives', async () => {
    const one = await machine(1);
    expect(rows(one, 'storages')[0]).toMatchObject({ name: '\\\\.\\PHYSICALDRIVE0', model: 'Samsung 980' });
    expect(rows(await machine(2), 'storages')[0]).toMatchObject({ name: 'sda', model: 'WDC' });
    expect(rows(one, 'drives').map((row) => row.usedPercent)).toEqual([75, null]);
  });

  it('shows software whose dictionary entries are missing', async () => {
    const found = rows(await machine(1), 'software');
    expect(found).toHaveLength(2);
    expect(found.find((row) => row.name === 'Firefox')).toMatchObject({
      publisher: 'Unavailable',
      version: null,
      installedAt: '2026-01-02 00:00:00',
    });
    expect(found.find((row) => row.name === null)).toBeDefined();
  });

  it('names subnets, vendors and addresses given by software', async () => {
    const found = rows(await machine(1), 'networks');
    expect(found[0]).toMatchObject({ subnetName: 'Ground "floor"', macKind: null });
    expect(String(found[0]?.vendor)).toMatch(/^Cisco/);
    expect(found[1]).toMatchObject({ vendor: null, macKind: 'localMac' });
  });

  it('decodes what the console wrote and nothing else', async () => {
    const one = await machine(1);
    // Newest first
    expect(rows(one, 'notes').map((row) => row.text)).toEqual(['kept', "don't touch"]);
    expect(rows(one, 'bios')[0]).toMatchObject({ model: 'It&#039;s raw' });
    expect(rows(one, 'groups')).toEqual([
      { name: 'All the "big" ones', kind: 'dynamic', membership: 'excluded', description: null, groupId: 9 },
    ]);
  });

  it('shows packages with status, options beside what the server says, and history', async () => {
    const one = await machine(1);
    expect(rows(one, 'deployments')).toMatchObject([
      {
        package: "Pack 'A'",
        state: 'error',
        status: 'ERR_EXECUTE',
        force: 'forced',
        schedule: '2026/12/01 10:00',
        statusAt: '2026-11-23 10:55:00',
        fileId: '1700000000',
      },
      { package: null, state: 'waiting', status: null, activation: 6 },
    ]);
    expect(rows(one, 'options')).toMatchObject([
      { option: 'FREQUENCY', meaning: 'never' },
      { option: 'PROLOG_FREQ', meaning: null, value: 4, unit: 'hours', server: 24 },
    ]);
    expect(rows(one, 'download_history')[0]).toMatchObject({ package: "Pack 'A'" });
  });

  it('finds the host of a guest by UUID in any case', async () => {
    expect(rows(await machine(1), 'host')).toMatchObject([{ host: 'host', hostId: 2, name: 'guest' }]);
  });

  it('masks the product key', async () => {
    expect(rows(await machine(1), 'system')[0]).toMatchObject({ productKey: '•••••-•••••-•••••-•••••-UVWXY' });
  });

  it('cuts a 5 MB cell and tells its size', async () => {
    const registry = section(await machine(1), 'registry');
    const value = registry.columns.findIndex((column) => column.key === 'value');
    expect(String(registry.rows[0]?.[value])).toHaveLength(10_000);
    expect(String(registry.rows[0]?.[value])).toMatch(/é…$/);
    expect(registry.cut).toEqual([{ row: 0, column: value, bytes: 5_000_000 }]);
    expect(registry.rows[1]?.[value]).toBe('a\0b\u202e😀');
  });

  it('shows tables of extensions under their own names, but not our own', async () => {
    const one = await machine(1);
    expect(section(one, 'table:plugin.weird table')).toMatchObject({
      known: false,
      label: 'plugin.weird table',
      columns: [{ key: 'odd.name as x' }],
      rows: [['-oProxyCommand=x'], ['a\uFFFDb']],
    });
    expect(one.sections.map((each) => each.key)).not.toContain('table:x_private');
  });
});

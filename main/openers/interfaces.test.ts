import { expect, test } from 'vitest';
import { MachineId } from '#contract/identifiers';
import { type Insert, quiet, testFleet } from '#main/fleet/testing';
import { type AnyInterface, mainAddress } from './interfaces.ts';
import { reachOf } from './reach.ts';

const lan: AnyInterface = {
  mac: '00:1B:21:00:00:01',
  ip: '192.168.45.3',
  mask: '255.255.255.0',
  up: true,
  hasGateway: true,
  virtual: false,
};
const docker: AnyInterface = { ...lan, mac: '02:42:AC:11:00:01', ip: '172.17.0.1', hasGateway: false };

test('of several addresses in one value the one that an interface has counts, and its MAC', () => {
  expect(mainAddress('10.0.2.15/192.168.45.3', [docker, lan])).toEqual({ ip: '192.168.45.3', mac: lan.mac });
  expect(mainAddress('10.0.2.15/10.0.2.16', [docker, lan])).toEqual({ ip: '10.0.2.15', mac: lan.mac });
  expect(mainAddress('127.0.0.1/10.0.2.15', [])).toEqual({ ip: '10.0.2.15', mac: null });
  expect(mainAddress('2001:DB8::7', [{ ...lan, ip: '2001:db8:0::7' }, docker])).toEqual({
    ip: '2001:db8::7',
    mac: lan.mac,
  });
});

test('without an address of the machine that of the interface which leads furthest counts', () => {
  expect(mainAddress('', [docker, lan])).toEqual({ ip: '192.168.45.3', mac: lan.mac });
  expect(mainAddress('N/A', [docker, { ...lan, up: false }])).toEqual({ ip: '172.17.0.1', mac: lan.mac });
  const six = { ...lan, ip: 'fe80::1' };
  expect(mainAddress('', [six, lan]).ip).toBe('192.168.45.3');
  expect(mainAddress('', [{ ...lan, up: false }])).toEqual({ ip: '192.168.45.3', mac: lan.mac });
  expect(mainAddress('', [{ ...lan, mac: null }, docker])).toEqual({ ip: '192.168.45.3', mac: docker.mac });
  expect(mainAddress('', [])).toEqual({ ip: null, mac: null });
});

const id = (machine: number) => MachineId.parse(machine);
const fill = (insert: Insert) => {
  insert('hardware', { ID: 1, DEVICEID: 'a', NAME: 'Poste-Zoë', IPADDR: '' });
  insert('hardware', { ID: 2, DEVICEID: 'b', NAME: 'alma', IPADDR: '10.0.2.15/192.168.45.3' });
  const row = { HARDWARE_ID: 1, STATUS: 'Up', IPMASK: '255.255.255.0' };
  insert('networks', { ...row, DESCRIPTION: 'docker0', MACADDR: '02:42:ac:11:00:01', IPADDRESS: '172.17.0.1' });
  insert('networks', {
    ...row,
    DESCRIPTION: 'eth0',
    MACADDR: '00:1b:21:00:00:01',
    IPADDRESS: '10.1.2.3',
    IPGATEWAY: '10.1.2.1',
  });
};

test('a machine whose name is no host name is reached by an interface; the wake-up list keeps every MAC', async () => {
  const fleet = await testFleet(fill);
  expect(await reachOf(fleet.copy, id(1), quiet.signal)).toMatchObject({
    title: 'Poste-Zoë',
    name: null,
    ip: '10.1.2.3',
    mac: '00:1B:21:00:00:01',
    interfaces: [{ mac: '02:42:AC:11:00:01' }, { mac: '00:1B:21:00:00:01' }],
  });
  expect(await reachOf(fleet.copy, id(2), quiet.signal)).toMatchObject({ name: 'alma', ip: '10.0.2.15', mac: null });
  await fleet.close();
});

test.each([
  [[['hardware', 'IPADDR']], { ip: '10.1.2.3' }],
  [[['networks', 'ID']], { ip: '10.1.2.3' }],
  [[['networks', 'HARDWARE_ID']], { ip: null, mac: null, interfaces: [] }],
  [
    [
      ['networks', 'MACADDR'],
      ['networks', 'STATUS'],
      ['networks', 'IPGATEWAY'],
    ],
    { ip: '172.17.0.1', mac: null },
  ],
])('a source without %j is no fault', async (gone, expected) => {
  const fleet = await testFleet(fill, { plainSoftware: true }, (db) => {
    const drop = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
    for (const [table, column] of gone as [string, string][]) {
      for (const name of drop.pluck().all(table)) db.exec(`DROP INDEX "${name}"`);
      if (column !== 'ID') db.exec(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
      else
        db.exec(
          `CREATE TABLE n AS SELECT HARDWARE_ID, MACADDR, IPADDRESS, IPMASK, IPGATEWAY, STATUS FROM "${table}"; DROP TABLE "${table}"; ALTER TABLE n RENAME TO "${table}"`,
        );
    }
  });
  expect(await reachOf(fleet.copy, id(1), quiet.signal)).toMatchObject(expected);
  await fleet.close();
});

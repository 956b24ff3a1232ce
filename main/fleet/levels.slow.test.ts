import { describe, expect, it } from 'vitest';
import { Machine } from '#contract/fleet';
import { readMachine } from './machine.ts';
import { readRecord } from './record.ts';
import { machineColumns } from './rows.ts';
import { type Insert, testFleet } from './testing.ts';

const fill = (insert: Insert) => {
  insert('hardware', { ID: 1, DEVICEID: 'd1', NAME: 'PC-1' });
  insert('bios', { HARDWARE_ID: 1, SSN: 'S1' });
  insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD', IVALUE: 1 });
  insert('batteries', { HARDWARE_ID: 1, NAME: 'BAT0' });
  insert('itmgmt_comments', { HARDWARE_ID: 1, COMMENTS: 'n' });
};

describe('other levels and damaged schemas', () => {
  it.each([7037, 7045, 7057, 7068, 7081])('reads a machine of level %i in all its ways', async (level) => {
    const fleet = await testFleet(fill, { level });
    const machine = Machine.parse(await readMachine(fleet.copy, 1));
    expect(machine.sections.map(({ key }) => key).sort()).toEqual(
      expect.arrayContaining(['batteries', 'bios', 'deployments', 'notes']),
    );
    const every = await machineColumns(fleet.copy, [1], fleet.copy.columns);
    expect(every.serial).toEqual(['S1']);
    expect((await readRecord(fleet.copy, 1)).map(({ table }) => table)).toContain('devices');
    await fleet.close();
  });

  it('does without tables and columns that the level promises', async () => {
    const gone = [
      'bios',
      'accountinfo_config',
      'config',
      'groups',
      'download_available',
      'subnet',
      'assets_categories',
      'storages',
    ];
    const rows = (insert: Insert) => {
      fill(insert);
      insert('accountinfo', { HARDWARE_ID: 1, TAG: 'T' });
      insert('networks', { HARDWARE_ID: 1, IPADDRESS: '10.0.0.1', MACADDR: 'x' });
      insert('groups_cache', { HARDWARE_ID: 1, GROUP_ID: 7, STATIC: 1 });
      insert('devices', { HARDWARE_ID: 1, NAME: 'FREQUENCY', IVALUE: 3 });
      insert('drives', { HARDWARE_ID: 1, LETTER: 'C:/', TOTAL: 10 });
      insert('download_enable', { ID: 1, FILEID: '1' });
    };
    const columns = [
      ['hardware', 'ARCHIVE'],
      ['hardware', 'USERAGENT'],
      ['hardware', 'UUID'],
      ['hardware', 'LASTCOME'],
      ['networks', 'IPSUBNET'],
      ['networks', 'VIRTUALDEV'],
      ['itmgmt_comments', 'VISIBLE'],
      ['drives', 'FREE'],
      ['devices', 'COMMENTS'],
      ['virtualmachines', 'UUID'],
    ];
    const fleet = await testFleet(rows, { plainSoftware: true }, (db) => {
      for (const table of gone) db.exec(`DROP TABLE "${table}"`);
      for (const { name } of db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
        .all() as { name: string }[])
        db.exec(`DROP INDEX "${name}"`);
      for (const [table, column] of columns) db.exec(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
    });
    const machine = Machine.parse(await readMachine(fleet.copy, 1));
    expect(machine.sections.map(({ key }) => key).sort()).toEqual([
      'admindata',
      'batteries',
      'deployments',
      'drives',
      'groups',
      'networks',
      'notes',
      'options',
    ]);
    expect(machine.facts).not.toHaveProperty('serial');
    await fleet.close();
  });
});

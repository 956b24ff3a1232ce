import { expect, it } from 'vitest';
import { readMachine } from '../machine.ts';
import { type Insert, testFleet } from '../testing.ts';

const columnsAt = async (fill: (insert: Insert) => void) => {
  const fleet = await testFleet((insert, db) => {
    insert('hardware', { ID: 1, DEVICEID: 'd', NAME: 'PC' });
    db.exec('ALTER TABLE accountinfo ADD COLUMN fields_3 TEXT; ALTER TABLE accountinfo ADD COLUMN fields_4 TEXT');
    const field = { TYPE: 0, ACCOUNT_TYPE: 'COMPUTERS' };
    insert('accountinfo_config', { ID: 3, NAME: 'room', COMMENT: 'Room', ID_TAB: 1, SHOW_ORDER: 1, ...field });
    insert('accountinfo_config', { ID: 4, NAME: 'lease', COMMENT: 'Lease', ID_TAB: 2, SHOW_ORDER: 1, ...field });
    insert('config', { NAME: 'TAB_ACCOUNTAG_1', IVALUE: 1, TVALUE: 'Place' });
    insert('config', { NAME: 'TAB_ACCOUNTAG_2', IVALUE: 2, TVALUE: 'Contract' });
    insert('accountinfo', { HARDWARE_ID: 1, TAG: 'T', fields_3: 'B 12', fields_4: 'L1' });
    fill(insert);
  });
  const { sections } = await readMachine(fleet.copy, 1);
  await fleet.close();
  return sections
    .filter(({ tab, kind }) => tab === 'admin' && kind === 'fields')
    .map(({ label, columns }) => [label, ...columns.map((column) => column.label ?? column.key)]);
};

const tag = { NAME_ACCOUNTINFO: 'TAG', TYPE: 0, NAME: 'TAG' };

it('TAG leads the first tab where nothing defines it', async () => {
  expect(await columnsAt(() => {})).toEqual([
    ['Place', 'tag', 'Room'],
    ['Contract', 'Lease'],
  ]);
});

it('TAG has the label, the tab and the place that its definition gives it', async () => {
  expect(
    await columnsAt((insert) => {
      insert('accountinfo_config', { ...tag, ACCOUNT_TYPE: 'SNMP', ID_TAB: 1, COMMENT: 'Wrong' });
      insert('accountinfo_config', {
        ...tag,
        ACCOUNT_TYPE: 'COMPUTERS',
        ID_TAB: 2,
        SHOW_ORDER: 2,
        COMMENT: 'Si&#039;te',
      });
    }),
  ).toEqual([
    ['Place', 'Room'],
    ['Contract', 'Lease', "Si'te"],
  ]);
});

it('the label OCS ships for TAG is left to the catalogue', async () => {
  const shipped = { ...tag, ACCOUNT_TYPE: 'COMPUTERS', ID_TAB: 1, SHOW_ORDER: 1, COMMENT: 'TAG' };
  expect((await columnsAt((insert) => insert('accountinfo_config', shipped)))[0]).toEqual(['Place', 'tag', 'Room']);
});

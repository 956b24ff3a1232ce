import { afterAll, beforeAll, expect, it } from 'vitest';
import { Machine } from '#contract/fleet';
import { readMachine } from '../machine.ts';
import { type TestFleet, testFleet } from '../testing.ts';

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await testFleet((insert, db) => {
    insert('hardware', { ID: 1, DEVICEID: 'd', NAME: 'PC' });
    insert('itmgmt_comments', { HARDWARE_ID: 1, COMMENTS: 'a note' });
    insert('devices', { HARDWARE_ID: 1, NAME: 'FREQUENCY', IVALUE: 3 });
    db.exec(`CREATE TABLE notes (ID INTEGER PRIMARY KEY, HARDWARE_ID INTEGER, A TEXT);
      CREATE TABLE options (HARDWARE_ID INTEGER, A TEXT);
      CREATE TABLE officepack (HARDWARE_ID INTEGER, PRODUCT TEXT, OFFICEKEY TEXT, License_Key TEXT, RECOVERYKEY INTEGER, KEYBOARD TEXT);
      ALTER TABLE bios ADD COLUMN PRODUCT_KEY TEXT; ALTER TABLE bios ADD COLUMN PRODKEY TEXT`);
    insert('notes', { HARDWARE_ID: 1, A: 'of an extension' });
    insert('options', { HARDWARE_ID: 1, A: 'of an extension' });
    insert('officepack', {
      HARDWARE_ID: 1,
      PRODUCT: 'Office',
      OFFICEKEY: 'ZZZZZ-BBBBB-CCCCC-DDDDD-FFFFF',
      License_Key: 'short',
      RECOVERYKEY: 123_456,
      KEYBOARD: 'azerty',
    });
    insert('bios', { HARDWARE_ID: 1, SSN: 'S1', PRODKEY: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' });
    for (const [key, value] of [
      ['accesslog', { USERID: 'amartin', LOGDATE: '2026-01-02 10:00:00', PROCESSES: 'a' }],
      ['accesslog', { USERID: 'bdupont', LOGDATE: '2026-01-03 10:00:00', PROCESSES: 'b' }],
      ['download_servers', { URL: 'http://10.0.0.9/local', ADD_PORT: 80, ADD_REP: 'd:\\tele_ocs', GROUP_ID: 9 }],
    ] as const)
      insert(key, { HARDWARE_ID: 1, ...value });
  });
});
afterAll(() => fleet.close());

const sectionOf = async (key: string) =>
  Machine.parse(await readMachine(fleet.copy, 1)).sections.find((section) => section.key === key);

it('a table named like a section of the console stands beside it', async () => {
  const { sections } = await readMachine(fleet.copy, 1);
  const keys = sections.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(['notes', 'table:notes', 'options', 'table:options']));
  expect(await sectionOf('table:notes')).toMatchObject({ known: false, label: 'notes', rows: [['of an extension']] });
});

it('columns that hold keys are masked wherever they are, others are not', async () => {
  expect((await sectionOf('table:officepack'))?.rows).toEqual([
    ['Office', '•••••-•••••-•••••-•••••-FFFFF', '•••••', '••••••', 'azerty'],
  ]);
  const bios = await sectionOf('bios');
  expect(bios?.rows[0]?.[bios.columns.findIndex(({ key }) => key === 'PRODKEY')]).toBe('•••••-•••••-•••••-•••••-EEEEE');
});

it('tables that OCS itself makes are known', async () => {
  expect(await sectionOf('accesslog')).toMatchObject({
    known: true,
    rows: [expect.arrayContaining(['bdupont']), expect.arrayContaining(['amartin'])],
  });
  expect(await sectionOf('download_servers')).toMatchObject({
    known: true,
    tab: 'deployment',
    kind: 'fields',
    rows: [['http://10.0.0.9/local', 80, 'd:\\tele_ocs', 9]],
  });
});

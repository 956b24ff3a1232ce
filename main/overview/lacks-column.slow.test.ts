import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { FaultCode } from '#contract/fault';
import type { MachineId } from '#contract/identifiers';
import type { Source } from '#contract/sources';
import type { Order } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import { ocsTables, sectionTables } from '#main/copy/ocs-tables/all';
import { createOcsFile, createOcsIndexes } from '#main/copy/ocs-tables/create';
import { softwareTable } from '#main/copy/ocs-tables/software-tables';
import { columnsAt, newestLevel } from '#main/copy/ocs-tables/table';
import { change, openCopyHere, tempFolder } from '#main/copy/testing';
import { fleetService } from '#main/fleet/service';
import { inserter, quiet, testSource } from '#main/fleet/testing';
import { openersService } from '#main/openers/service';
import { Failure } from '#main/platform/failure';
import { rowTables } from '#main/search/row-tables';
import { searchService } from '#main/search/service';
import { describe } from '#main/sources/details';
import { overviewService } from './service.ts';

const folder = tempFolder();
const path = join(folder, 'fleet.sqlite');

/** A row of every table about the first machine, so that every statement about it is run. */
function makeFile(): void {
  const db = new Database(path);
  const options = { plainSoftware: true };
  createOcsFile(db, options);
  const insert = inserter(db);
  insert('hardware', { ID: 1, DEVICEID: 'd1', NAME: 'PC-1', IPADDR: '10.0.0.1', LASTCOME: '2026-11-20 10:00:00' });
  insert('hardware', { ID: 2, DEVICEID: 'd2', NAME: 'PC-2' });
  insert('hardware', { ID: 3, DEVICEID: '_SYSTEMGROUP_', NAME: 'a group' });
  for (const { name, columns } of [...ocsTables, softwareTable]) {
    if (name === 'hardware' || !columns.some((column) => column.name === 'HARDWARE_ID')) continue;
    for (const machine of [1, 2]) insert(name, { HARDWARE_ID: machine });
  }
  insert('groups_cache', { HARDWARE_ID: 1, GROUP_ID: 3, STATIC: 1 });
  insert('devices', { HARDWARE_ID: 1, NAME: 'DOWNLOAD', IVALUE: 1, TVALUE: 'SUCCESS' });
  insert('download_enable', { ID: 1, FILEID: '1' });
  insert('download_available', { FILEID: '1', NAME: 'package' });
  insert('accountinfo_config', { ID: 3, TYPE: 2, NAME: 'room', COMMENT: 'Room', ACCOUNT_TYPE: 'COMPUTERS' });
  insert('config', { NAME: 'ACCOUNT_VALUE_room_1', IVALUE: 1, TVALUE: 'Hall' });
  db.exec('ALTER TABLE accountinfo ADD COLUMN fields_3 TEXT');
  createOcsIndexes(db, options);
  db.close();
}

/** One word and one value of its kind for every field of every table and for every column. */
const values: Readonly<Record<Order, string>> = {
  text: 'x',
  number: '<5',
  time: '>2026-01-01',
  version: '5',
  ip: '10.0.0.1',
  mac: '00:1a:2b:3c:4d:5e',
};

/** Tables of the filter language whose rows are read together with other tables. */
const joined = new Set(['software', 'group', 'package']);

/** Filters whose statements read a table. */
function filtersOf(copy: Copy, changed: string): string[] {
  const tables = rowTables.filter(({ name, table }) => table === changed || joined.has(name));
  const rows = tables.flatMap(({ name, fields }) => [
    `${name}()`,
    `-${name}(x)`,
    ...fields.map((field) => `${name}(${field.name}:${values[field.order]})`),
  ]);
  const columns = copy.columns
    .filter(({ table }) => table === changed)
    .flatMap(({ key, order }) => [`${key}:${values[order]}`, `-${key}:empty`]);
  return [...rows, ...columns, 'x', '10.0.0.0/8'];
}

/** A filter may well say that the source has no such field, an opener that it has no address or no program. */
const fair: readonly FaultCode[] = ['filter.invalid', 'opener.noAddress', 'opener.notFound'];

const notYetWithout = new Set(['hardware.IPADDR', 'networks.ID', 'networks.HARDWARE_ID', 'config.NAME']);

/** Everything that a page asks of a source; filters and completions only where they read the table. */
async function askAll(copy: Copy, changed: string, column = ''): Promise<void> {
  const context = { copyOf: async () => copy };
  const source = testSource;
  const [fleet, overview] = [fleetService(context), overviewService(context)];
  const search = searchService({ ...context, views: { read: () => [], change: async () => [], hold: async () => [] } });
  const openers = openersService({ ...context, dataDir: folder });
  const all = { source, scope: 'active', filter: '' } as const;
  const keys = copy.columns.map(({ key }) => key);
  const sort = keys.slice(0, 4).map((key) => ({ key, descending: true }));
  const [id, other] = [1 as MachineId, 2 as MachineId];
  const failures: string[] = [];
  const ask = async (what: string, work: () => unknown) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Failure) || !fair.includes(error.code)) failures.push(`${what}: ${error}`);
    }
  };
  await ask('info', () => describe(copy, {} as Source));
  await ask('columns', () => fleet.columns({ source }, quiet));
  await ask('page', () => fleet.page({ ...all, sort, columns: keys, offset: 0, limit: 50 }, quiet));
  await ask('facets', () => fleet.facets({ ...all, columns: keys, limit: 5 }, quiet));
  await ask('machine', () => fleet.machine({ source, id }, quiet));
  await ask('record', () => fleet.record({ source, id }, quiet));
  await ask('compare', () => fleet.compare({ source, ids: [id, other] }, quiet));
  await ask('tiles', () => overview.tiles({ source }, quiet));
  await ask('find', () => search.find({ source, text: 'PC', limit: 5 }, quiet));
  for (const { id: opener } of notYetWithout.has(`${changed}.${column}`) ? [] : await openers.list({}, quiet))
    await ask(`preview ${opener}`, () => openers.preview({ source, machine: id, opener }, quiet));
  for (const filter of filtersOf(copy, changed)) await ask(filter, () => fleet.count({ ...all, filter }, quiet));
  for (const { name, table, fields } of rowTables) {
    if (table !== changed) continue;
    for (const field of fields) {
      const filter = `${name}(${field.name}:`;
      await ask(`complete ${filter}`, () => search.complete({ source, filter, cursor: filter.length }, quiet));
    }
  }
  expect(failures).toEqual([]);
}

makeFile();
/** Tables that belong to no machine, but that statements of ours name. */
const named = [
  'hardware',
  'accountinfo_config',
  'config',
  'groups',
  'subnet',
  'download_available',
  'download_enable',
  'assets_categories',
  'software_name',
  'software_publisher',
  'software_version',
];
const columns = [...ocsTables, softwareTable]
  .filter(({ name, last }) => last === newestLevel && (named.includes(name) || sectionTables.includes(name)))
  .flatMap((table) => columnsAt(table, newestLevel).map(({ name }) => [table.name, name] as const));

test('a whole file answers everything', async () => {
  const copy = openCopyHere(path);
  for (const table of new Set(rowTables.map((rows) => rows.table))) await askAll(copy, table);
  await copy.close();
});

test.each(columns)('a file without %s.%s answers everything else', async (table, column) => {
  change(path, `ALTER TABLE "${table}" RENAME COLUMN "${column}" TO "WAS_${column}"`);
  try {
    if (table === 'hardware' && ['ID', 'DEVICEID', 'NAME'].includes(column)) {
      const refusal = expect.objectContaining({ code: 'source.lacksColumn', params: { table, column } });
      expect(() => openCopyHere(path)).toThrowError(refusal);
      return;
    }
    const copy = openCopyHere(path);
    await askAll(copy, table, column).finally(() => copy.close());
  } finally {
    change(path, `ALTER TABLE "${table}" RENAME COLUMN "WAS_${column}" TO "${column}"`);
  }
});

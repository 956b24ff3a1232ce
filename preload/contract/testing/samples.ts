import { columnLimit, pickLimit } from '../fleet.ts';
import { long, many, noFlag, noList, noNumber, noObject, noText, type Sample } from './broken.ts';

const source = 'file-1';
const sourceField = { source: noText('', 'File', '../../etc', "x'; drop table hardware;--", long(65)) };
const id = noNumber(-1, 1.5, 4_294_967_296);
const filterFields = { ...sourceField, scope: noText('', 'every', 'ALL'), filter: noText(long(4001)) };
const filter = { source, scope: 'active', filter: 'os:windows' };
const key = noText('', 'Name', 'name; drop', 'a.b', long(41), '__proto__');
const sort = [{ key: 'name', descending: false }];
const sortFields = {
  sort: noList(many(5, sort[0]), ['name']),
  'sort.0': noObject,
  'sort.0.key': key,
  'sort.0.descending': noFlag,
};

const matching = { kind: 'matching', query: filter, except: [7] };
const picked = { kind: 'picked', source, ids: [1, 2] };
const under = (prefix: string, fields: Sample['broken']): Sample['broken'] =>
  Object.fromEntries(Object.entries(fields).map(([path, values]) => [`${prefix}.${path}`, values]));
const matchingFields = {
  selection: noObject,
  'selection.kind': noText('all', ''),
  'selection.query': noObject,
  ...under('selection.query', filterFields),
  'selection.query.sql': ['SELECT 1'],
  'selection.except': noList(many(pickLimit + 1, 1), [-1], ['1']),
  'selection.plan': [{ kind: 'sql', sql: 'SELECT 1', params: [] }],
};
const pickedFields = {
  ...under('selection', sourceField),
  'selection.ids': noList(many(pickLimit + 1, 1), [1.5], ['x']),
  'selection.query': [filter],
};

const headings = [{ key: 'name', header: 'Name' }];
const headingFields = {
  columns: noList([], many(columnLimit + 1, headings[0])),
  'columns.0': noObject,
  'columns.0.key': key,
  'columns.0.header': noText(long(201)),
};
const file = { sort, columns: headings, format: 'csv', path: '/x/a.csv', separator: ',', guardFormulas: true };
const path = noText('', 'a\0b', long(4097));
const fileFields = {
  ...sortFields,
  ...headingFields,
  format: noText('', 'exe', 'CSV'),
  path,
  separator: noText('', '|', ',,'),
  guardFormulas: noFlag,
};
const text = { sort, columns: headings, format: 'markdown', headers: true };
const textFields = { ...sortFields, ...headingFields, format: noText('html'), headers: noFlag };
const keys = (most: number) => noList(many(most + 1, 'name'), ['Name'], [7]);

const fleet: readonly Sample[] = [
  { method: 'fleet.columns', valid: { source }, broken: sourceField },
  {
    method: 'fleet.page',
    valid: { ...filter, sort, columns: ['name'], offset: 0, limit: 50 },
    broken: {
      ...filterFields,
      ...sortFields,
      columns: keys(columnLimit),
      offset: noNumber(-1, 0.5),
      limit: noNumber(0, 501, 1.5),
    },
  },
  { method: 'fleet.count', valid: filter, broken: filterFields },
  {
    method: 'fleet.facets',
    valid: { ...filter, columns: ['os'], limit: 8 },
    broken: { ...filterFields, columns: keys(12), limit: noNumber(0, 201, 1.5) },
  },
  {
    method: 'fleet.totals',
    valid: { selection: matching, columns: ['ram'] },
    broken: { ...matchingFields, columns: keys(columnLimit) },
  },
  { method: 'fleet.totals', valid: { selection: picked, columns: ['ram'] }, broken: { ...pickedFields, columns: [] } },
  {
    method: 'fleet.seek',
    valid: { ...filter, sort, text: 'pc' },
    broken: { ...filterFields, ...sortFields, text: noText(long(101)) },
  },
  { method: 'fleet.machine', valid: { source, id: 1 }, broken: { ...sourceField, id } },
  { method: 'fleet.record', valid: { source, id: 1 }, broken: { ...sourceField, id } },
  {
    method: 'fleet.recordRows',
    valid: { source, id: 1, table: 'software', offset: 5000 },
    broken: { ...sourceField, id, table: noText(long(201)), offset: noNumber(-1, 0.5) },
  },
  {
    method: 'fleet.compare',
    valid: { source, ids: [1, 2] },
    broken: { ...sourceField, ids: noList([1], many(7, 1), [1, -1], [1, '2']) },
  },
];

const exports_: readonly Sample[] = [
  {
    method: 'exports.machines',
    valid: { selection: matching, ...file },
    broken: { ...matchingFields, ...fileFields },
  },
  { method: 'exports.machines', valid: { selection: picked, ...file }, broken: { ...pickedFields, ...fileFields } },
  {
    method: 'exports.machinesText',
    valid: { selection: picked, ...text },
    broken: { ...pickedFields, ...textFields },
  },
  {
    method: 'exports.tableText',
    valid: { columns: [{ header: 'A', format: 'text' }], rows: [['x', 1, null]], format: 'csv', headers: false },
    broken: {
      columns: noList([], many(201, { header: 'A', format: 'text' })),
      'columns.0': noObject,
      'columns.0.header': noText(long(201)),
      'columns.0.format': noText('sql'),
      rows: noList(many(10_001, []), ['x']),
      'rows.0.0': [true, {}, ['x']],
      format: noText('html'),
      headers: noFlag,
    },
  },
];

const view = { id: 'my-view', name: 'Mine', ...filter, sort, columns: [{ key: 'name', width: 200, pinned: true }] };
const { source: _, ...viewValid } = view;
const { source: __, ...viewFilterFields } = filterFields;
const viewId = noText('', 'My view', 'a/b', long(65));

const search: readonly Sample[] = [
  {
    method: 'search.check',
    valid: { source, filter: 'a' },
    broken: { ...sourceField, filter: filterFields.filter },
  },
  {
    method: 'search.complete',
    valid: { source, filter: 'os:', cursor: 3 },
    broken: { ...sourceField, filter: filterFields.filter, cursor: noNumber(-1, 4001, 1.5) },
  },
  {
    method: 'search.find',
    valid: { source, text: 'pc', limit: 8 },
    broken: { ...sourceField, text: noText(long(201)), limit: noNumber(0, 51, 1.5) },
  },
  { method: 'search.views', valid: {}, broken: {} },
  {
    method: 'search.keepView',
    valid: viewValid,
    broken: {
      ...viewFilterFields,
      ...sortFields,
      id: viewId,
      name: noText('', long(81)),
      columns: noList(many(columnLimit + 1, view.columns[0])),
      'columns.0': noObject,
      'columns.0.key': key,
      'columns.0.width': noNumber(39, 2001, 100.5),
      'columns.0.pinned': noFlag,
    },
  },
  { method: 'search.removeView', valid: { id: 'my-view' }, broken: { id: viewId } },
];

const target = { source, machine: 1, opener: 'ssh' };
const openerId = noText('', 'SSH', 'a b', long(65));
const targetFields = { ...sourceField, machine: id, opener: openerId };
const command = { kind: 'command', id: 'own', name: 'Own', program: 'ssh', args: ['{host}'], showOutput: false };
const name = noText('', long(61));

const openers: readonly Sample[] = [
  { method: 'openers.list', valid: {}, broken: {} },
  {
    method: 'openers.keep',
    valid: command,
    broken: {
      kind: noText('shell', ''),
      id: openerId,
      name,
      program: noText('', long(501)),
      args: noList(many(31, 'a'), [long(501)], [7]),
      showOutput: noFlag,
    },
    dropsUnknown: true,
  },
  {
    method: 'openers.keep',
    valid: { kind: 'url', id: 'web', name: 'Web', url: 'http://{host}' },
    broken: { kind: ['file'], id: openerId, name, url: noText(long(501)) },
    dropsUnknown: true,
  },
  {
    method: 'openers.keep',
    valid: { kind: 'wake', id: 'up', name: 'Up' },
    broken: { kind: ['sleep'], id: openerId, name },
    dropsUnknown: true,
  },
  { method: 'openers.remove', valid: { id: 'own' }, broken: { id: openerId } },
  { method: 'openers.preview', valid: target, broken: targetFields },
  { method: 'openers.run', valid: target, broken: targetFields },
];

const own: readonly Sample[] = [
  { method: 'sources.list', valid: {}, broken: {} },
  { method: 'sources.info', valid: { source }, broken: sourceField },
  { method: 'sources.open', valid: { path: '/x/fleet.sqlite' }, broken: { path } },
  { method: 'sources.reopen', valid: { source }, broken: sourceField },
  {
    method: 'sources.demo',
    valid: { machines: 1000, seed: 1 },
    broken: { machines: noNumber(0, 200_001, 1.5), seed: noNumber(1.5) },
  },
  { method: 'sources.setDefault', valid: { source }, broken: sourceField },
  {
    method: 'sources.rename',
    valid: { source, name: 'Paris' },
    broken: { ...sourceField, name: noText('', long(81)) },
  },
  { method: 'sources.forget', valid: { source }, broken: sourceField },
  { method: 'overview.tiles', valid: { source }, broken: sourceField },
  { method: 'settings.get', valid: {}, broken: {} },
  {
    method: 'settings.change',
    valid: { theme: 'dark', density: 'dense', language: 'fr', font: 'inter' },
    broken: { theme: noText('pink'), density: noText('loose'), language: noText('de'), font: noText('comic') },
    optional: ['theme', 'density', 'language', 'font'],
  },
  { method: 'settings.places', valid: {}, broken: {} },
  {
    method: 'settings.keepPlace',
    valid: { name: 'machines.filter', value: { a: [1, null] } },
    broken: {
      name: noText('', 'A', '__proto__', 'a/b', long(81)),
      value: [Number.NaN, [{ x: Number.POSITIVE_INFINITY }]],
    },
  },
  { method: 'settings.versions', valid: {}, broken: {} },
];

/** For every method of the contract a valid input, and what breaks each of its fields. The limits stand here a second time. */
export const samples: readonly Sample[] = [...fleet, ...exports_, ...search, ...openers, ...own];

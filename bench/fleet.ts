import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call } from '#contract/define';
import type { MachineId, SourceId } from '#contract/identifiers';
import { openServices } from '#main/services';
import { benchFleet } from './fleet-file.ts';
import { atMost, finish, quantiles, type Result, sample } from './measure.ts';
import { mixedFilters } from './mixed-filters.ts';
import { openReference } from './reference.ts';

// Targets: feasibility, table "fleet", column "bar".
const call: Call = { signal: new AbortController().signal, report: () => undefined, ask: async () => '' };
const rounds = 15;
const pageSize = 200;
const defaultColumns = [
  'name',
  'user',
  'os',
  'ram',
  'model',
  'serial',
  'ip',
  'mac',
  'tag',
  'lastInventory',
  'lastContact',
  'agent',
  'freePercent',
];
const facetColumns = ['os', 'tag', 'model', 'manufacturer', 'agent', 'ram'];

const { path, machines } = await benchFleet();
const dataDir = mkdtempSync(join(tmpdir(), 'ocs-bench-'));
const { services, sources } = openServices({ dataDir, granted: () => true, changed: () => undefined, versions: {} });
const source = (await services.sources.open({ path }, call)).id as SourceId;
const all = await services.fleet.columns({ source }, call);
const columns = all.filter((column) => defaultColumns.includes(column.key));
const page = (filter: string, sortKey: string, offset: number) =>
  services.fleet.page(
    {
      source,
      scope: 'active',
      filter,
      sort: [{ key: sortKey, descending: false }],
      columns: columns.map((column) => column.key),
      offset,
      limit: pageSize,
    },
    call,
  );

const results: Result[] = [];
const sortable = columns.filter((column) => column.sortable).map((column) => column.key);
await page('', 'name', 0);
const first = await sample(rounds * sortable.length, (round) =>
  page('', sortable[round % sortable.length] ?? 'name', 0),
);
const deep = await sample(rounds * sortable.length, (round) =>
  page('', sortable[round % sortable.length] ?? 'name', Math.floor(machines * 0.9)),
);
const filterPages = await sample(rounds * mixedFilters.length, (round) =>
  page(mixedFilters[round % mixedFilters.length] ?? '', 'lastInventory', 0),
);
// Each count of its own: the set that the page above left in the cache must not answer for it
const counts = await sample(3 * mixedFilters.length, (round) => {
  const filter = `${mixedFilters[round % mixedFilters.length]} -name:zz${round}zz`;
  return services.fleet.count({ source, scope: 'active', filter }, call);
});
const facets = await sample(rounds * 2, (round) =>
  services.fleet.facets(
    {
      source,
      scope: 'active',
      filter: mixedFilters[round % mixedFilters.length] ?? '',
      columns: facetColumns,
      limit: 50,
    },
    call,
  ),
);
const { ids } = await page('', 'name', 0);
const machine = await sample(100, (round) =>
  services.fleet.machine({ source, id: (ids[round % ids.length] ?? 0) as MachineId }, call),
);
const privateMegabytes = Number(/RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

const exportFile = join(dataDir, 'all.csv');
const exporting = services.exports.machines(
  {
    selection: { kind: 'matching', query: { source, scope: 'all', filter: '' }, except: [] },
    sort: [],
    columns: columns.map(({ key }) => ({ key, header: key })),
    format: 'csv',
    path: exportFile,
    separator: ',',
    guardFormulas: true,
  },
  call,
);
let running = true;
const exported = Promise.resolve(exporting).finally(() => {
  running = false;
});
const busy: number[] = [];
for (let round = 0; running; round++)
  busy.push(...(await sample(1, () => page('', sortable[round % sortable.length] ?? 'name', 0))));
const { rows } = await exported;
const idle = await sample(busy.length, (round) => page('', sortable[round % sortable.length] ?? 'name', 0));

const reference = openReference(path);
const slowRounds = 3;
const refFirst = await sample(slowRounds * 4, (round) =>
  reference.page(['h.NAME', 'b.SMODEL', 'a.TAG', 'h.LASTDATE'][round % 4] ?? '', 0, pageSize),
);
const refDeep = await sample(slowRounds * 4, (round) =>
  reference.page(['h.NAME', 'b.SMODEL', 'a.TAG', 'h.LASTDATE'][round % 4] ?? '', Math.floor(machines * 0.9), pageSize),
);
const refFilter = await sample(slowRounds, () => reference.softwareCount('%firefox%', 'Microsoft Windows 11%'));
const refFacets = await sample(slowRounds, () => reference.facets());
reference.close();

results.push(
  ...quantiles('first page, every sortable default column', first, 16, refFirst),
  ...quantiles('offset 90 %', deep, 16, refDeep),
  ...quantiles('20 mixed filters, first page', filterPages, 20, refFilter),
  ...quantiles('20 mixed filters, count', counts, 100, refFilter),
  ...quantiles('facets of 6 columns', facets, 20, refFacets),
  ...quantiles('machine page, all sections', machine, 16),
  atMost('private memory of the engine (whole bench process)', privateMegabytes, 'MB', 350),
  ...quantiles(`first page while ${rows} rows are exported`, busy, null),
);
const { percentile } = await import('./measure.ts');
results.push(atMost('first page p95: exporting / idle', percentile(busy, 0.95) / percentile(idle, 0.95), 'x', 2));
await sources.close();
rmSync(dataDir, { recursive: true, force: true });
finish('fleet', `${machines} machines`, results);
process.exit();

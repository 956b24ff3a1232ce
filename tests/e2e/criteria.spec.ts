import { expect, test } from '@playwright/test';
import type { Column, FleetPage } from '#contract/fleet';
import { criteriaOf } from '#renderer/fleet/criterion.ts';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { callEngine, keepEnginePort } from './engine-port.ts';
import { fleetFile } from './fleet-file.ts';

let app: App;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile });
  await new Console(app.page).ready();
  await keepEnginePort(app.page);
});
test.afterAll(() => app.stop());

/** Values tried of each column: the empty ones first, then different ones. */
const VALUES = 25;

test('"only this value" finds the machine it was said of, for every column and kind of value', async () => {
  const [sources] = await callEngine<{ id: string }[]>(app.page, [{ method: 'sources.list', input: {} }]);
  const source = sources?.[0]?.id ?? '';
  const [columns = []] = await callEngine<Column[]>(app.page, [{ method: 'fleet.columns', input: { source } }]);
  expect(columns.length).toBeGreaterThan(40);
  const query = { source, scope: 'all', filter: '', sort: [] };
  const keys = columns.map(({ key }) => key).slice(0, 100);
  const pages = await callEngine<FleetPage>(
    app.page,
    [0, 500].map((offset) => ({ method: 'fleet.page', input: { ...query, columns: keys, offset, limit: 500 } })),
  );
  const wanted = columns.flatMap((column) => {
    const cells = pages.flatMap(({ ids, columns: cellsOf }) =>
      ids.map((id, index) => ({ id, value: cellsOf[column.key]?.[index] ?? null })),
    );
    const different = [...new Map(cells.map((cell) => [cell.value, cell])).values()];
    const emptyFirst = different.toSorted((a, b) => String(a.value ?? '').localeCompare(String(b.value ?? '')));
    return emptyFirst.slice(0, VALUES).flatMap(({ id, value }) => {
      const criteria = criteriaOf(column, value);
      if (String(value).startsWith('••')) return [];
      expect(criteria.length, `${column.key} ${value}`).toBeGreaterThan(0);
      return criteria.map(({ criterion }) => ({ id, criterion }));
    });
  });
  expect(wanted.length).toBeGreaterThan(500);
  for (const special of ['(lastInventory:empty -lastInventory:null)', 'user:null', 'dhcp:empty', 'mainip:null']) {
    expect(wanted.map(({ criterion }) => criterion)).toContain(special);
  }
  const found = await callEngine<FleetPage>(
    app.page,
    wanted.map(({ criterion }) => ({
      method: 'fleet.page',
      input: { ...query, filter: criterion, columns: [], offset: 0, limit: 500 },
    })),
  );
  const lost = wanted.filter(({ id }, index) => !found[index]?.ids?.includes(id) && (found[index]?.total ?? 0) <= 500);
  expect(lost.map(({ criterion }) => criterion)).toEqual([]);
});

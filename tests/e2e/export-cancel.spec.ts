import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { makeLargeFleet } from './large-fleet.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-cancel-'));
const exportsTo = join(folder, 'exports');
let app: App;
let ui: Console;

test.beforeAll(async () => {
  mkdirSync(exportsTo);
  const file = join(folder, 'large.sqlite');
  makeLargeFleet(file);
  app = await startApp({ file, env: { OCS_TEST_DIALOG_PATH: join(exportsTo, 'machines.xlsx') } });
  ui = new Console(app.page);
  await ui.ready();
  await ui.machines();
});
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

test('an export is cancelled from the jobs bar: nothing is left, nothing is said to be done, the next one works', async () => {
  const { page } = app;
  await ui.exportAs('Excel');
  const jobs = page.getByRole('region', { name: 'Jobs' });
  await expect(jobs).toContainText('Exporting machines to XLSX');
  // The list answers while it writes.
  await ui.filterBy('name:lab');
  await expect(ui.count()).toHaveText('20,000 of 60,000');
  await jobs.getByRole('button', { name: 'Cancel: Exporting machines to XLSX' }).click();
  await expect(jobs).toBeHidden();
  await expect.poll(() => readdirSync(exportsTo)).toEqual([]);
  await expect(page.getByText(/machines exported/)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await ui.exportAs('Excel');
  await expect(page.getByText('20,000 machines exported')).toBeVisible({ timeout: 60_000 });
  expect(readdirSync(exportsTo)).toEqual(['machines.xlsx']);
  await expect(jobs).toBeHidden();
});

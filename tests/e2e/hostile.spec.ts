import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { hostileFleet, hostileNames } from './hostile-fleet.ts';

const target = join(mkdtempSync(join(tmpdir(), 'ocs-hostile-export-')), 'machines.csv');
let app: App;
let ui: Console;
const requests: string[] = [];
const errors: string[] = [];

test.beforeAll(async () => {
  app = await startApp({ file: hostileFleet(), env: { OCS_TEST_DIALOG_PATH: target } });
  app.page.on('request', (request) => requests.push(request.url()));
  app.page.on('pageerror', (error) => errors.push(error.message));
  app.page.on('dialog', (dialog) => errors.push(`dialog ${dialog.message()}`));
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(() => app.stop());

/** Nothing ran, nothing was fetched from elsewhere, no element came out of data. */
async function nothingHappened(): Promise<void> {
  expect(await app.page.evaluate('window.pwned')).toBeUndefined();
  expect(await app.page.locator('main script, main svg[onload], main img[onerror]').count()).toBe(0);
  expect(requests.filter((url) => !url.startsWith('app://console/') && !url.startsWith('data:'))).toEqual([]);
  expect(errors).toEqual([]);
  expect(existsSync('pwned')).toBe(false);
}

test('names are text on the list, in facets, tooltips and the palette', async () => {
  await ui.machines();
  await ui.filterBy('last>=2099-01-01');
  await expect(ui.rows.first()).toBeVisible();
  await expect(ui.grid).toContainText('<script>window.pwned=1</script>');
  await ui.rows.first().hover();
  await nothingHappened();
  for (const name of ['<script>', '=cmd|', '-oProxy', "'; DROP"]) {
    await ui.palette(name);
    await expect(app.page.getByRole('option').first()).toBeVisible();
    await app.page.keyboard.press('Escape');
  }
  await nothingHappened();
});

test('names are text on the page of each such machine, and find in page works on them', async () => {
  for (let i = 0; i < hostileNames.length; i++) {
    await ui.machines();
    await ui.filterBy('last>=2099-01-01');
    await ui.rows.nth(i).getByRole('gridcell').nth(1).dblclick();
    await expect(app.page.getByRole('article')).toBeVisible();
    await nothingHappened();
    await app.page.keyboard.press('Backspace');
  }
});

test('comparison, overview and export do nothing with them either', async () => {
  await ui.open('Overview');
  await nothingHappened();
  await ui.machines();
  await ui.filterBy('last>=2099-01-01');
  await app.page.getByRole('button', { name: /^Export/ }).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export/ })
    .click();
  await expect.poll(() => existsSync(target)).toBe(true);
  await nothingHappened();
});

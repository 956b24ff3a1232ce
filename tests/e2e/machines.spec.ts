import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

const target = join(mkdtempSync(join(tmpdir(), 'ocs-export-')), 'machines.csv');
let app: App;
let ui: Console;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile, env: { OCS_TEST_DIALOG_PATH: target } });
  ui = new Console(app.page);
  await ui.ready();
  await ui.machines();
});
test.afterAll(() => app.stop());

test('a filter narrows the list; a bad one is underlined with its reason and the old rows stay', async () => {
  await ui.filterBy('os:windows ram>=16G');
  await expect(ui.count()).toHaveText(/of/);
  const shown = await ui.count().innerText();
  const first = await ui.rows.first().innerText();
  await ui.filter.fill('os:windows (ram>');
  await expect(ui.filter).toHaveAttribute('aria-invalid', 'true');
  await expect(ui.count()).toHaveText(shown);
  expect(await ui.rows.first().innerText()).toBe(first);
  await ui.filterBy('');
});

test('completion offers fields and values and fills them in', async () => {
  await ui.filter.fill('manu');
  await expect(app.page.getByRole('option').first()).toContainText(/manufacturer/i);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(ui.filter).toHaveValue(/^manufacturer/);
  await ui.filterBy('');
});

test('what is shown is exported to the file that was picked, and nothing else is left', async () => {
  await ui.filterBy('os:debian');
  await expect(ui.count()).toHaveText(/of/);
  const shown = await ui.matching();
  expect(shown).toBeGreaterThan(0);
  await app.page.getByRole('button', { name: /^Export/ }).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export/ })
    .click();
  await expect.poll(() => existsSync(target)).toBe(true);
  const lines = readFileSync(target, 'utf8').trimEnd().split('\r\n');
  expect(lines.length).toBe(shown + 1);
  expect(readdirSync(dirname(target))).toEqual(['machines.csv']);
  await ui.filterBy('');
});

test('all that match can be selected at once', async () => {
  await ui.filterBy('os:windows');
  await expect(ui.count()).toHaveText(/of/);
  const shown = await ui.matching();
  await ui.grid.focus();
  await app.page.keyboard.press('Control+a');
  await expect(app.page.getByText(`${shown} selected`)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await ui.filterBy('');
});

test('filter, scope and place are there again after a restart', async () => {
  await ui.filterBy('os:windows');
  await expect(ui.count()).toHaveText(/of/);
  const shown = await ui.count().innerText();
  await app.page.waitForTimeout(1500); // places are kept with a delay
  const { userData } = app;
  await app.electron.close();
  app = await startApp({ userData });
  ui = new Console(app.page);
  await expect(ui.filter).toHaveValue('os:windows');
  await expect(ui.count()).toHaveText(shown);
});

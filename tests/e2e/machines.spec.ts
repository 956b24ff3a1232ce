import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, resize, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-machines-'));
const target = join(folder, 'export', 'machines.csv');
let app: App;
let ui: Console;
test.beforeAll(async () => {
  mkdirSync(dirname(target));
  app = await startApp({
    file: fleetFile,
    userData: join(folder, 'state'),
    env: { OCS_TEST_DIALOG_PATH: target },
  });
  ui = new Console(app.page);
  await ui.ready();
  await ui.machines();
});
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

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

test('a wide window is filled by the columns; a width of one’s own is kept to the pixel', async () => {
  const { page } = app;
  await resize(app, 2400, 1000);
  await ui.machines();
  const widths = async () => Object.fromEntries((await ui.columnWidths()).map(({ title, width }) => [title, width]));
  const free = async () => {
    const room = await ui.grid.evaluate((grid) => grid.clientWidth);
    return room - (await ui.columnWidths()).reduce((sum, { width }) => sum + width, 0);
  };
  await expect.poll(free).toBeLessThan(20);
  expect(await free()).toBeGreaterThanOrEqual(0);
  const before = await widths();
  const os = ui.title('OS');
  const box = await os.boundingBox();
  if (!box) throw new Error('no title');
  await page.mouse.move(box.x + box.width - 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 102, box.y + 10, { steps: 5 });
  await page.mouse.up();
  const after = await widths();
  expect(after).toEqual({ ...before, OS: (before.OS ?? 0) - 100 });
  await resize(app, 1440, 900);
  expect(await widths()).toMatchObject({ OS: after.OS, Name: after.Name });
  await ui.open('Overview');
  await ui.machines();
  expect(await widths()).toMatchObject({ OS: after.OS, Name: after.Name });
  await page.getByRole('button', { name: 'Choose columns' }).click();
  await page.getByRole('button', { name: 'Columns of the view' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await widths()).OS).toBe(210);
});

test('filter, scope, sort, view, columns, panes, row and scroll are there again after a restart', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Low disk' }).click();
  await page.getByRole('radiogroup', { name: 'Which machines' }).getByText('All', { exact: true }).click();
  await ui.filterBy('ram>=1G');
  await expect(ui.count()).toHaveText(/of/);
  await ui.title('RAM').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide the column' }).click();
  await ui.title('Name').click();
  await expect(ui.title('Name')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('separator', { name: 'Width of the facets' }).focus();
  await page.keyboard.press('ArrowRight');
  await ui.rows.nth(4).getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Reading pane' })).toBeVisible();
  const name = (await ui.rows.nth(4).getByRole('gridcell').nth(1).innerText()).trim();
  await ui.grid.hover();
  await page.mouse.wheel(0, 8400);
  await expect.poll(() => ui.firstRowOnScreen()).toBeGreaterThan(250);
  const left = await ui.look();
  expect(left).toMatchObject({ filter: 'ram>=1G', scope: 'all', view: 'Low disk\nmodified', facets: '244' });
  expect(left.titles).not.toContain('RAM');
  expect(left.titles).toContain('OS');

  const { userData } = app;
  const kept = () => JSON.parse(readFileSync(join(userData, 'places.json'), 'utf8'))['machines.scroll']?.top;
  await expect.poll(kept).toBe(left.first);
  await app.electron.close();
  app = await startApp({ userData });
  ui = new Console(app.page);
  await expect.poll(() => ui.look()).toEqual(left);
  await expect(app.page.getByRole('article', { name })).toBeVisible();
  // The keyboard is where it was, out of sight until it moves.
  await app.page.keyboard.press('ArrowDown');
  await expect(ui.grid.locator('[aria-rowindex="7"]')).toBeVisible();
});

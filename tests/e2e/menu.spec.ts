import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzip } from '#main/exports/xlsx/testing';
import { type App, answerDialogs, startApp } from './app.ts';
import { fleetFile } from './fleet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-menu-'));
const bundle = join(folder, 'bundle.zip');
let app: App;
test.beforeAll(async () => {
  app = await startApp({ env: { OCS_TEST_DIALOG_PATH: fleetFile } });
  await expect(app.page.getByText(/^\d+ machines$/).first()).toBeVisible({ timeout: 30_000 });
});
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** Chooses an item of the application menu by its label, as a click would. */
const choose = (label: string) =>
  app.electron.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find((item) => item.label === wanted)?.click();
  }, label);

test('the menu leads to the pages and opens the palette and the sheets', async () => {
  for (const [label, address] of [
    ['Machines', /#\/machines/],
    ['Sources', /#\/sources/],
    ['Settings…', /#\/settings/],
    ['Overview', /#\/overview/],
  ] as const) {
    await choose(label);
    await expect(app.page).toHaveURL(address);
  }
  for (const label of ['Command palette…', 'Keyboard shortcuts', 'About OCS Desktop']) {
    await choose(label);
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toBeHidden();
  }
});

test('Find goes to the filter of the list, to the find bar of a machine, and elsewhere to the palette', async () => {
  const { page } = app;
  const filter = page.getByRole('combobox', { name: 'Filter machines' });
  const findBar = page.getByRole('search').getByRole('textbox');
  await choose('Machines');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await choose('Find…');
  await expect(filter).toBeFocused();
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('article')).toBeVisible();
  await choose('Find…');
  await expect(filter).toBeFocused();
  await expect(findBar).toHaveCount(0);
  await page.getByRole('article').getByRole('tab').first().focus();
  await choose('Find…');
  await expect(findBar).toBeFocused();
  await choose('Overview');
  await expect(page).toHaveURL(/#\/overview/);
  await choose('Find…');
  await expect(page.getByRole('combobox', { name: 'Search everything' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('"Open a source" opens the picked file and shows it', async () => {
  await choose('Open a source…');
  await expect(app.page.getByRole('heading', { level: 1, name: 'e2e-fleet' })).toBeVisible({ timeout: 20_000 });
});

test('"Save diagnostic bundle" writes what helps and nothing of the inventory', async () => {
  await answerDialogs(app, bundle);
  await choose('Save diagnostic bundle…');
  await expect.poll(() => existsSync(bundle)).toBe(true);
  const files = await unzip(readFileSync(bundle));
  expect([...files.keys()].sort()).toEqual(
    expect.arrayContaining(['logs/engine.log', 'settings.json', 'sources.json', 'versions.json']),
  );
  const text = [...files.values()].join('\n');
  expect(text).toContain('"method":"overview.tiles"');
  for (const secret of [app.userData, fleetFile, basename(fleetFile), homedir()]) expect(text).not.toContain(secret);
});

test('About says which runtime this is', async () => {
  await choose('About OCS Desktop');
  const { electron, chrome } = await app.electron.evaluate(() => process.versions);
  await expect(app.page.getByRole('dialog')).toContainText(electron ?? '?');
  await expect(app.page.getByRole('dialog')).toContainText(chrome ?? '?');
  await app.page.keyboard.press('Escape');
});

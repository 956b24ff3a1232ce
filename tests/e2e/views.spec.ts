import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { type App, resize, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-views-'));
let app: App;
let ui: Console;

async function start(): Promise<void> {
  app = await startApp({ file: fleetFile, userData: join(folder, 'state') });
  ui = new Console(app.page);
  await ui.ready();
}
test.beforeAll(start);
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const views = () => app.page.getByRole('navigation', { name: 'Saved views' });
const titles = () => ui.columnWidths().then((columns) => columns.map(({ title }) => title).filter(Boolean));
const clipboard = () => app.electron.evaluate(({ clipboard: board }) => board.readText());

async function choose(item: string): Promise<void> {
  await app.page.getByRole('button', { name: 'More for views' }).click();
  await app.page.getByRole('menuitem', { name: item }).click();
}

test('a view is saved, found again after a restart and in the palette, changed, renamed and deleted', async () => {
  await ui.machines();
  await ui.filterBy('os:ubuntu');
  await expect(ui.count()).toHaveText(/of/);
  await ui.title('Name').click();
  await ui.title('User').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Hide the column' }).click();
  await choose('Save as a new view…');
  await app.page.getByRole('textbox', { name: 'Name of the view' }).fill('Penguins');
  await app.page.keyboard.press('Enter');
  await expect(views().getByRole('button', { name: 'Penguins' })).toHaveAttribute('aria-current', 'true');
  const shown = await ui.count().innerText();

  await app.electron.close();
  await start();
  await ui.machines();
  await ui.palette('peng');
  await app.page.getByRole('option', { name: /^Penguins/ }).click();
  await expect(ui.filter).toHaveValue('os:ubuntu');
  await expect(ui.count()).toHaveText(shown);
  await expect(ui.title('Name')).toHaveAttribute('aria-sort', 'ascending');
  expect(await titles()).not.toContain('User');

  await ui.title('Tag').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Hide the column' }).click();
  await expect(views().getByRole('button', { name: 'Penguins modified' })).toBeVisible();
  await choose('Save the changes to “Penguins”');
  await expect(views().getByText('modified')).toHaveCount(0);
  await choose('Rename…');
  await app.page.getByRole('textbox', { name: 'Name of the view' }).fill('Linux desks');
  await app.page.keyboard.press('Enter');
  await views().getByRole('button', { name: 'All' }).click();
  await expect.poll(titles).toContain('Tag');
  await views().getByRole('button', { name: 'Linux desks' }).click();
  await expect.poll(titles).not.toContain('Tag');
  await choose('Delete the view “Linux desks”');
  await expect(views().getByRole('button', { name: 'Linux desks' })).toHaveCount(0);
  await expect(views().getByRole('button', { name: 'All' })).toHaveAttribute('aria-current', 'true');
});

test('machines are copied as CSV, JSON and Markdown, in the columns and the order shown', async () => {
  const { page } = app;
  // Wide enough for all columns: those out of sight are not drawn
  await resize(app, 2400, 1000);
  await ui.machines();
  await ui.filterBy('os:debian');
  await expect(ui.count()).toHaveText(/of/);
  await ui.grid.focus();
  await page.keyboard.press('Control+a');
  const number = await ui.matching();
  const names = (await ui.rows.locator('[data-column=name]').allInnerTexts()).slice(0, 5);
  const copy = async (name: string) => {
    await app.electron.evaluate(({ clipboard: board }) => board.clear());
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect.poll(clipboard).not.toBe('');
    return clipboard();
  };
  const rows: string[][] = parse(await copy('As CSV'));
  expect(rows.length).toBe(number + 1);
  expect(rows[0]).toEqual(await titles());
  const nameAt = rows[0]?.indexOf('Name') ?? -1;
  expect(rows.slice(1, 6).map((row) => row[nameAt])).toEqual(names);
  const objects: Record<string, unknown>[] = JSON.parse(await copy('As JSON'));
  expect(objects.slice(0, 5).map((object) => object.name ?? object.Name)).toEqual(names);
  const lines = (await copy('As Markdown')).trim().split('\n');
  expect(lines.length).toBe(number + 2);
  expect(lines[1]).toMatch(/^\|[ :|-]+\|$/);
  for (const [index, name] of names.entries()) expect(lines[index + 2]).toContain(name);
});

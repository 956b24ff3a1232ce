import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

let app: App;
let ui: Console;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile });
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(() => app.stop());

const clipboard = () => app.electron.evaluate(({ clipboard: board }) => board.readText());

test('without a mouse: find a machine, open it, copy its serial, go back', async () => {
  const { page } = app;
  await page.keyboard.press('Control+2');
  // Whatever the hour: servers lead the list at night, and some guests have no serial
  await ui.filterBy('-serial:empty os:windows');
  await expect(ui.count()).toHaveText(/of/);
  const name = (await ui.rows.nth(3).getByRole('gridcell').nth(1).innerText()).trim();
  await ui.palette(name);
  await expect(page.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const serial = /Serial (.+)/.exec(
    (await page.getByRole('button', { name: /^Copy Serial/ }).getAttribute('aria-label')) ?? '',
  )?.[1];
  await page.keyboard.press('c');
  await page.keyboard.press('s');
  await expect.poll(clipboard).toBe(serial);
  await page.keyboard.press('Backspace');
  await expect(ui.grid).toBeVisible();
  await ui.filterBy('');
});

test('the list by keyboard: rows, selection, pane, opening, type-ahead', async () => {
  const { page } = app;
  await ui.machines();
  await ui.grid.focus();
  for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await expect(page.getByRole('row').last()).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(ui.grid).toBeVisible();
});

test('? shows the keys, Escape closes, F6 goes round the panes', async () => {
  const { page } = app;
  await ui.machines();
  await ui.grid.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Ctrl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('F6');
  expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
});

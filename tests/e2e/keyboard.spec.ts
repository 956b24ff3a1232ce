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
  const cell = ui.rows.nth(3).getByRole('gridcell').nth(1);
  await expect(cell).toHaveText(/\S/);
  const name = (await cell.innerText()).trim();
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

test('the list by keyboard: rows, selection, pane, opening', async () => {
  const { page } = app;
  await ui.machines();
  await ui.grid.focus();
  for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toBeHidden();
  const last = Number(await ui.grid.getAttribute('aria-rowcount'));
  expect(last).toBeGreaterThan(900);
  await page.keyboard.press('Control+End');
  await expect.poll(() => ui.currentRow()).toBe(last);
  await expect(ui.grid.locator(`[aria-rowindex="${last}"]`)).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect.poll(() => ui.currentRow()).toBeLessThan(last - 5);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => ui.currentRow()).toBe(2);
  await expect(ui.grid.locator('[aria-rowindex="2"]')).toBeInViewport();
  const first = (await ui.current().innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: first })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(ui.grid).toBeVisible();
});

test('typing in the list goes to the machine of that name, however the list is sorted', async () => {
  const { page } = app;
  await ui.machines();
  for (const sorted of ['Last inventory', 'Name', 'RAM']) {
    if (sorted !== 'Last inventory') await ui.title(sorted).click();
    await expect(ui.title(sorted)).toHaveAttribute('aria-sort', /ascending|descending/);
    await ui.grid.focus();
    for (let pages = 0; pages < 6; pages++) await page.keyboard.press('PageDown');
    await expect.poll(() => ui.currentRow()).toBeGreaterThan(100);
    await expect(ui.current()).toHaveText(/\S/);
    const name = (await ui.current().innerText()).trim();
    await page.keyboard.press('Control+Home');
    await expect.poll(() => ui.currentRow()).toBe(2);
    expect((await ui.current().innerText()).trim()).not.toBe(name);
    await page.keyboard.type(name.toLowerCase());
    await expect(ui.current()).toHaveText(name);
    expect(await ui.currentRow()).toBeGreaterThan(2);
  }
});

test('? shows the keys, Escape closes', async () => {
  const { page } = app;
  await ui.machines();
  await ui.grid.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Ctrl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('F6 goes round the parts of the window, Shift+F6 back', async () => {
  const { page } = app;
  await ui.machines();
  await ui.grid.focus();
  /** The landmark or part that has the focus. */
  const part = () =>
    page.evaluate(() => {
      const pane = document.activeElement?.closest('[data-pane]');
      const panes = [...document.querySelectorAll('[data-pane]')];
      return pane ? `${panes.indexOf(pane)} ${pane.tagName}` : 'nowhere';
    });
  const start = await part();
  const seen = [start];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('F6');
    const now = await part();
    if (now === start) break;
    seen.push(now);
  }
  expect(await part()).toBe(start);
  expect(new Set(seen).size).toBe(seen.length);
  // Top bar, rail, the head of the page, the table
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen).not.toContain('nowhere');
  await page.keyboard.press('Shift+F6');
  expect(await part()).toBe(seen.at(-1));
});

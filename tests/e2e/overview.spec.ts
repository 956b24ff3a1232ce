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

test('every tile opens exactly the machines it counts', async () => {
  await ui.open('Overview');
  const tiles = app.page.getByRole('list', { name: 'Numbers of the fleet' }).getByRole('link');
  await expect(tiles.first()).toBeVisible();
  const number = await tiles.count();
  expect(number).toBeGreaterThan(6);
  for (let i = 0; i < number; i++) {
    const tile = tiles.nth(i);
    const label = (await tile.getAttribute('aria-label')) ?? (await tile.innerText());
    const shown = /\n?([\d,]+)(?:\n|$|\s+[\d.]+%)/.exec(await tile.innerText())?.[1];
    await tile.click();
    await expect(ui.count(), label).toHaveText(new RegExp(`^${shown ?? 'no number'}( |$)`));
    await ui.open('Overview');
  }
});

test('a bar of a chart opens the machines it counts', async () => {
  const chart = app.page.getByRole('region', { name: 'Operating systems' });
  const bar = chart.getByRole('link').first();
  const shown = /\n([\d,]+)\n/.exec(await bar.innerText())?.[1];
  await bar.click();
  await expect(ui.count()).toHaveText(new RegExp(`^${shown ?? 'no number'}( |$)`));
});

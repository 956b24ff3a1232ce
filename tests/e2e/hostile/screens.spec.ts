import { expect, test } from '@playwright/test';
import { type HostileApp, hostileMarkup, startHostile } from './app.ts';
import { hostileNames } from './fleet.ts';

let hostile: HostileApp;
test.beforeAll(async () => {
  hostile = await startHostile();
});
test.afterAll(() => hostile.stop());
test.afterEach(() => hostile.nothingHappened());

test('names are text on the list, in its tooltips and the reading pane', async () => {
  await hostile.list();
  await expect(hostile.ui.count()).toHaveText(new RegExp(`^${hostileNames.length} of`));
  for (const name of ['<script>window.pwned=1</script>', '{{constructor', '__proto__', '\uFFFDA\uFFFD', 'nul'])
    await expect(hostile.ui.grid).toContainText(name);
  await hostile.ui.rows.first().hover();
  await hostile.ui.grid.focus();
  await hostile.app.page.keyboard.press('ArrowDown');
  await hostile.app.page.keyboard.press('Space');
  await expect(hostile.app.page.getByRole('article')).toBeVisible();
  await hostile.app.page.keyboard.press('Escape');
});

test('a facet and the menu of a cell filter by them, exactly', async () => {
  await hostile.list();
  const facet = hostile.app.page.getByRole('region', { name: 'OS', exact: true });
  await facet.getByRole('button', { name: 'Show more' }).click();
  for (const name of [hostileNames[1] ?? '', "'; DROP TABLE hardware; --"]) {
    await facet.getByRole('button', { name }).first().click();
    await expect(hostile.ui.count()).toHaveText(/^1 of/);
    await hostile.list();
  }
  await hostile.ui.rows.first().getByRole('gridcell').nth(1).click({ button: 'right' });
  await hostile.app.page.getByRole('menuitem', { name: /^Only / }).click();
  await expect(hostile.ui.count()).toHaveText(/^1 of/);
});

test('the palette finds them and shows them as text', async () => {
  for (const name of [
    '<script>',
    '=cmd|',
    '-oProxy',
    "'; DROP",
    '\u202Egnp',
    '\u{1F600}',
    '__proto__',
    hostileMarkup,
  ]) {
    await hostile.ui.palette(name);
    await expect(hostile.app.page.getByRole('option').first()).toBeVisible();
    await hostile.nothingHappened();
    await hostile.app.page.keyboard.press('Escape');
  }
});

test('each machine has its page: every part of it, its raw record, find in page', async () => {
  test.setTimeout(240_000);
  for (let i = 0; i < hostileNames.length; i++) {
    await hostile.list();
    await hostile.ui.rows.nth(i).getByRole('gridcell').nth(1).dblclick();
    await expect(hostile.app.page.getByRole('article')).toBeVisible();
    const tabs = hostile.app.page.getByRole('tab');
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await expect(hostile.app.page.getByRole('tabpanel')).toBeVisible();
    }
    await hostile.app.page
      .getByRole('toolbar', { name: 'Actions on the machine' })
      .getByRole('button', { name: 'Copy' })
      .click();
    await hostile.app.page.getByRole('menuitem', { name: 'Raw record…' }).click();
    await expect(hostile.app.page.getByText(/^Tables: [1-9]/)).toBeVisible();
    await hostile.nothingHappened();
    await hostile.app.page.keyboard.press('Escape');
    await expect(hostile.app.page.getByRole('dialog')).toBeHidden();
    await hostile.app.page.getByRole('button', { name: 'Find in page (Ctrl+F)' }).click();
    await hostile.app.page.getByRole('textbox', { name: 'Find in page' }).fill((hostileNames[i] ?? '').slice(0, 20));
    await hostile.app.page.keyboard.press('Escape');
    await hostile.nothingHappened();
  }
});

test('a comparison shows them side by side', async () => {
  const { ids } = hostile;
  for (let at = 0; at + 1 < ids.length; at += 6) {
    await hostile.app.page.evaluate(`location.hash = '#/compare?ids=${ids.slice(at, at + 6).join(',')}'`);
    await expect(hostile.app.page.getByRole('table', { name: 'Differences' })).toBeVisible();
    await hostile.nothingHappened();
  }
});

test('overview, sources and settings show the names of file, opener and view as text', async () => {
  await hostile.ui.open('Overview');
  await hostile.nothingHappened();
  await hostile.ui.open('Sources');
  await expect(hostile.app.page.getByText('<img src=x onerror=window.pwned=6>').first()).toBeVisible();
  await hostile.nothingHappened();
  await hostile.ui.open('Settings');
  await expect(hostile.app.page.getByText(hostileMarkup).first()).toBeVisible();
  await hostile.nothingHappened();
  await hostile.ui.machines();
  await expect(hostile.app.page.getByText(hostileMarkup).first()).toBeVisible();
});

test('openers take nothing of them but a host name', async () => {
  test.setTimeout(240_000);
  const { app, ui, list } = hostile;
  for (let i = 0; i < hostileNames.length; i++) {
    await list();
    await ui.rows.nth(i).getByRole('gridcell').nth(1).dblclick();
    await app.page.getByRole('button', { name: 'Reach' }).click();
    await app.page.getByRole('menuitem', { name: hostileMarkup }).click();
    const dialog = app.page.getByRole('dialog');
    // The one name of them that is a host name too
    if (hostileNames[i] === '__proto__') {
      await dialog.getByRole('button', { name: `Run ${hostileMarkup}` }).click();
      await expect(dialog.getByRole('log')).toHaveText('__proto__ __proto__');
      await dialog.getByRole('button', { name: 'Close' }).last().click();
    } else {
      await expect(dialog.getByRole('alert')).toContainText('has no usable DNS in its inventory.');
      await dialog
        .getByRole('button', { name: /^(Cancel|Close)$/ })
        .last()
        .click();
    }
    await hostile.nothingHappened();
    await expect(dialog).toBeHidden();
  }
});

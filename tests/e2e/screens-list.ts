import { expect } from '@playwright/test';
import type { Screen, Stage } from './screens.ts';

async function list({ ui }: Stage, search = ''): Promise<void> {
  await ui.go(`/machines${search}`);
  await expect(ui.rows.first()).toHaveText(/\S/);
}

const button = ({ ui }: Stage, key: string) => ui.page.getByRole('button', { name: ui.words(key) });

/** The list with a menu open that a button of it opens. */
const menuOf =
  (key: string, before: Screen = list): Screen =>
  async (stage) => {
    await before(stage);
    await button(stage, key).click();
    await expect(stage.ui.page.getByRole('menuitem').first()).toBeVisible();
  };

const selected: Screen = async (stage) => {
  await list(stage);
  await stage.ui.rows.nth(1).getByRole('gridcell').nth(1).click();
  await expect(button(stage, 'fleet:copy.title')).toBeVisible();
};

const density = async ({ ui }: Stage, which: 'dense' | 'comfortable') => {
  await ui.go('/settings');
  const group = ui.page.getByRole('radiogroup', { name: ui.words('settings:density.name') });
  await group.getByText(ui.words(`settings:density.${which}`)).click();
  await expect(ui.page.locator('html')).toHaveAttribute('data-density', which);
};

/** A toast stays while the pointer is on it. */
export async function holdToast({ ui }: Stage): Promise<void> {
  const toast = ui.page.locator('.mantine-Notification-root').first();
  await expect(toast).toBeVisible();
  await toast.hover();
}

/** The machine list, and what opens in and over it. */
export const listScreens: Readonly<Record<string, Screen>> = {
  machines: (stage) => list(stage),
  'machines, archived': (stage) => list(stage, '?scope=archived'),
  'filter with completion': async (stage) => {
    await list(stage);
    await stage.ui.filter.fill('os:');
    await expect(stage.ui.page.getByRole('option').first()).toBeVisible();
  },
  'bad filter': async (stage) => {
    await list(stage);
    await stage.ui.filter.fill('ram<(');
    await expect(stage.ui.filter).toHaveAttribute('aria-invalid', 'true');
  },
  'bad filter at the start': async ({ ui }) => {
    await ui.go('/settings');
    await ui.go('/machines?filter=ram%3C8X');
    await expect(ui.filter).toHaveAttribute('aria-invalid', 'true');
  },
  'no machine matches': async (stage) => {
    await stage.ui.go('/machines?filter=name%3Azzzzzzz');
    await expect(stage.ui.rows).toHaveCount(0);
    await expect(stage.ui.page.getByText(stage.ui.words('fleet:empty.noMatch'))).toBeVisible();
  },
  'a view that was changed, with chips': async (stage) => {
    await list(stage, '?filter=os%3Awindows%20-ram%3C8G&view=low-disk');
    await expect(stage.ui.page.getByRole('list', { name: stage.ui.words('fleet:chips.label') })).toBeVisible();
  },
  'reading pane': async (stage) => {
    await list(stage);
    await stage.ui.grid.focus();
    await stage.ui.page.keyboard.press('ArrowDown');
    await stage.ui.page.keyboard.press('Space');
    await expect(stage.ui.page.getByRole('article')).toBeVisible();
  },
  'comfortable rows': async (stage) => {
    await density(stage, 'comfortable');
    await list(stage);
  },
  'dense rows again': (stage) => density(stage, 'dense'),
  'menu of totals': menuOf('fleet:totals.title'),
  'row of totals': async (stage) => {
    await menuOf('fleet:totals.title')(stage);
    await stage.ui.page.getByRole('menuitem', { name: stage.ui.words('fleet:totals.average') }).click();
    await expect(stage.ui.grid.getByRole('row', { name: stage.ui.words('table:totals') })).toHaveText(/\d/);
  },
  'totals hidden again': async (stage) => {
    await menuOf('fleet:totals.average')(stage);
    await stage.ui.page.getByRole('menuitem', { name: stage.ui.words('fleet:totals.hide') }).click();
    await expect(button(stage, 'fleet:totals.title')).toBeVisible();
  },
  'rows selected': selected,
  'menu of copies': menuOf('fleet:copy.title', selected),
  'menu of views': menuOf('fleet:view.menu', (stage) => list(stage, '?filter=os%3Awindows')),
  'menu of a row': async (stage) => {
    await list(stage);
    await stage.ui.rows.nth(2).getByRole('gridcell').nth(2).click({ button: 'right' });
    await expect(stage.ui.page.getByRole('menuitem').first()).toBeVisible();
  },
  'menu of a title': async (stage) => {
    await list(stage, '?sort=name,-ram');
    await stage.ui.grid.getByRole('columnheader').nth(1).click({ button: 'right' });
    await expect(stage.ui.page.getByRole('menuitem').first()).toBeVisible();
  },
  'column picker': async (stage) => {
    await list(stage);
    await button(stage, 'fleet:columns.choose').click();
    await expect(stage.ui.page.getByRole('textbox', { name: stage.ui.words('fleet:columns.search') })).toBeVisible();
  },
  'choice of facets': async (stage) => {
    await list(stage);
    await button(stage, 'fleet:facets.choose').click();
    await expect(stage.ui.page.getByRole('menuitemcheckbox').first()).toBeVisible();
  },
  'filter help': async (stage) => {
    await list(stage);
    await button(stage, 'fleet:filter.help').click();
    await expect(stage.ui.page.getByText(stage.ui.words('fleet:filter.helpText'))).toBeVisible();
  },
  'export dialog': async (stage) => {
    await selected(stage);
    await button(stage, 'fleet:export.open').click();
    await expect(stage.ui.page.getByRole('dialog', { name: stage.ui.words('export:title') })).toBeVisible();
  },
  'view name dialog': async (stage) => {
    await menuOf('fleet:view.menu')(stage);
    await stage.ui.page.getByRole('menuitem', { name: stage.ui.words('fleet:view.saveAs') }).click();
    await expect(stage.ui.page.getByRole('dialog')).toBeVisible();
  },
  'toast of a copy': async (stage) => {
    await selected(stage);
    await stage.ui.grid.focus();
    await stage.ui.page.keyboard.press('Control+c');
    await holdToast(stage);
  },
};

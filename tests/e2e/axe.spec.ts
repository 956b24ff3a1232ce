import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
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

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: () => ui.open('Overview'),
  machines: () => ui.machines(),
  'filter with completion': async () => {
    await ui.machines();
    await ui.filter.fill('os:');
    await expect(app.page.getByRole('option').first()).toBeVisible();
  },
  'bad filter': async (page) => {
    await ui.machines();
    await page.keyboard.press('Escape');
    await ui.filter.fill('ram<(');
    await expect(ui.filter).toHaveAttribute('aria-invalid', 'true');
  },
  'no machine matches': async () => {
    await ui.filter.fill('name:zzzzzzz');
    await ui.filter.blur();
    await expect(ui.rows).toHaveCount(0);
  },
  'reading pane': async (page) => {
    await ui.filter.fill('');
    await ui.filter.blur();
    await expect(ui.rows.first()).toBeVisible();
    await ui.grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByRole('article')).toBeVisible();
  },
  machine: async (page) => {
    await ui.machines();
    await ui.grid.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tablist')).toBeVisible();
  },
  'software of a machine': (page) => page.getByRole('tab', { name: /^Software/ }).click(),
  comparison: async (page) => {
    await page.evaluate("location.hash = '#/compare?ids=1,2,3'");
    await expect(page.getByRole('table', { name: 'Differences' })).toBeVisible();
  },
  sources: () => ui.open('Sources'),
  settings: () => ui.open('Settings'),
  palette: async (page) => {
    await ui.palette('PAR');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.beforeAll(async () => {
      await app.page.keyboard.press('Escape');
      await ui.open('Settings');
      const group = app.page.getByRole('radiogroup', { name: 'Theme' });
      await group.getByText(theme === 'light' ? 'Light' : 'Dark', { exact: true }).click();
      await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    });
    for (const [name, show] of Object.entries(screens)) {
      test(`${name}: no serious or critical finding`, async () => {
        await show(app.page);
        expect(await findings(app.page)).toEqual([]);
      });
    }
  });
}

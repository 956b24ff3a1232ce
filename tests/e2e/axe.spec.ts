import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console, settled } from './console.ts';
import { fleetFile } from './fleet-file.ts';
import { screens } from './screens.ts';
import { states } from './states.ts';

async function findings(page: Page): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ocs-axe-'));
    const bad = join(folder, 'no-database.sqlite');
    let app: App;
    let ui: Console;
    test.beforeAll(async () => {
      writeFileSync(bad, 'no database');
      app = await startApp({ file: fleetFile, settings: { theme }, env: { OCS_TEST_DIALOG_PATH: bad } });
      ui = new Console(app.page);
      await ui.ready();
      await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    });
    test.afterAll(async () => {
      await app.stop();
      rmSync(folder, { recursive: true });
    });

    for (const [name, show] of Object.entries(screens)) {
      test(`${name}: no serious or critical finding`, async () => {
        await show({ app, ui });
        expect(await findings(app.page)).toEqual([]);
      });
    }

    for (const [name, start] of Object.entries(states)) {
      test(`${name}: no serious or critical finding`, async () => {
        const stage = await start({ theme, language: 'en' });
        expect(await findings(stage.app.page)).toEqual([]);
        await stage.app.stop();
      });
    }
  });
}

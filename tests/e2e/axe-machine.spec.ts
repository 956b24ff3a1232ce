import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console, settled } from './console.ts';
import { fullMachine, fullMachineFleet } from './full-machine.ts';

let app: App;
let ui: Console;
let fleet: ReturnType<typeof fullMachineFleet>;
// A program of the test's own: what else a computer has installed differs
const tools = mkdtempSync(join(tmpdir(), 'ocs-tools-'));
const tool = join(tools, 'say');

test.beforeAll(async () => {
  writeFileSync(tool, '#!/bin/sh\necho "hello $1"\nexit 3\n');
  chmodSync(tool, 0o755);
  fleet = fullMachineFleet();
  app = await startApp({ file: fleet.path });
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(async () => {
  await app.stop();
  fleet.remove();
  rmSync(tools, { recursive: true, force: true });
});

async function findings(page: Page): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

/** No dialog is open any more, its leaving included. */
async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openMachine(page: Page): Promise<void> {
  await page.evaluate(`location.hash = '#/machine/${fullMachine}'`);
  await expect(page.getByRole('tablist')).toBeVisible();
}

const openerForm = (page: Page) => page.getByRole('dialog', { name: 'Add an opener' });

async function addOpener(page: Page, name = 'Say'): Promise<void> {
  await ui.open('Settings');
  if ((await page.getByRole('button', { name: `Edit ${name}`, exact: true }).count()) > 0) return;
  await page.getByRole('button', { name: 'Add an opener' }).click();
  await openerForm(page).getByLabel('Name').fill(name);
  await openerForm(page).getByRole('textbox', { name: 'Program' }).fill(tool);
  await openerForm(page).getByRole('switch', { name: 'Show its output' }).check();
  await openerForm(page).getByRole('button', { name: 'Add opener' }).click();
  await expect(page.getByRole('button', { name: `Edit ${name}`, exact: true })).toBeVisible();
}

async function reach(page: Page, opener: string): Promise<void> {
  await openMachine(page);
  await page.getByRole('button', { name: 'Reach' }).click();
  await page.getByRole('menuitem', { name: opener }).click();
}

const tab = (name: RegExp) => async (page: Page) => {
  await openMachine(page);
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
};

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  summary: tab(/^Summary/),
  hardware: tab(/^Hardware/),
  software: tab(/^Software/),
  network: tab(/^Network/),
  devices: tab(/^Devices/),
  deployment: tab(/^Deployment/),
  'admin data': tab(/^Admin data/),
  'other tables': tab(/^Other/),
  'all columns': async (page) => {
    await tab(/^Software/)(page);
    await page.getByRole('button', { name: 'All columns' }).first().click();
  },
  'find in page': async (page) => {
    await openMachine(page);
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find in page' }).fill('a');
    await expect(page.getByRole('status').filter({ hasText: /^1 of/ })).toBeVisible();
  },
  'a machine with nothing': async (page) => {
    await page.evaluate("location.hash = '#/machine/90001'");
    await expect(page.getByText('no inventory of this machine has arrived')).toBeVisible();
  },
  'a machine that is gone': async (page) => {
    await page.evaluate("location.hash = '#/machine/99999999'");
    await expect(page.getByText('This machine is not here')).toBeVisible();
  },
  'raw record': async (page) => {
    await openMachine(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Raw record/ }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'hardware' })).toBeVisible();
  },
  'compare with': async (page) => {
    await openMachine(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Compare with/ }).click();
    await page.getByRole('combobox', { name: 'Machine to compare with' }).fill('PC');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  comparison: async (page) => {
    await page.evaluate(`location.hash = '#/compare?ids=${fullMachine},90001'`);
    await expect(page.getByRole('table', { name: 'Differences' })).toBeVisible();
  },
  'comparison without machines': async (page) => {
    await page.evaluate("location.hash = '#/compare'");
    await expect(page.getByText('Choose two machines or more')).toBeVisible();
  },
  'menu of the openers': async (page) => {
    await openMachine(page);
    await page.getByRole('button', { name: 'Reach' }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  },
  'opener form': async (page) => {
    await ui.open('Settings');
    await page.getByRole('button', { name: 'Add an opener' }).click();
    await expect(openerForm(page)).toBeVisible();
  },
  'opener form with mistakes': async (page) => {
    await ui.open('Settings');
    await page.getByRole('button', { name: 'Add an opener' }).click();
    await openerForm(page).getByRole('button', { name: 'Add opener' }).click();
    await expect(openerForm(page).getByText('Give it a name.')).toBeVisible();
  },
  'opener removal': async (page) => {
    await addOpener(page);
    await page.getByRole('button', { name: 'Remove Say' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'opener confirmation': async (page) => {
    // One that was never agreed to: each theme has its own
    const name = `Ask in ${await page.locator('html').getAttribute('data-mantine-color-scheme')}`;
    await addOpener(page, name);
    await reach(page, name);
    await expect(page.getByRole('dialog').getByText(tool)).toBeVisible();
  },
  'opener output': async (page) => {
    await addOpener(page);
    await reach(page, 'Say');
    const run = page.getByRole('dialog').getByRole('button', { name: 'Run Say' });
    const output = page.getByRole('log');
    await expect(run.or(output)).toBeVisible();
    if (await run.isVisible()) await run.click();
    await expect(output).toContainText('hello');
  },
  'opener fault': async (page) => {
    await page.evaluate("location.hash = '#/machine/90001'");
    await page.getByRole('button', { name: 'Reach' }).click();
    await page.getByRole('menuitem', { name: 'Wake (Wake-on-LAN)' }).click();
    await expect(page.getByText(/no usable MAC/)).toBeVisible();
  },
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.beforeAll(async () => {
      await closed(app.page);
      await ui.open('Settings');
      const group = app.page.getByRole('radiogroup', { name: 'Theme' });
      await group.getByText(theme === 'light' ? 'Light' : 'Dark', { exact: true }).click();
      await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    });
    test.afterEach(() => closed(app.page));
    for (const [name, show] of Object.entries(screens)) {
      test(`${name}: no serious or critical finding`, async () => {
        await show(app.page);
        expect(await findings(app.page)).toEqual([]);
      });
    }
  });
}

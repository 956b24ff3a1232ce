import { expect } from '@playwright/test';
import { engines } from './logs.ts';
import type { Screen, Stage } from './screens.ts';

const dialog = ({ ui }: Stage, title: string) => ui.page.getByRole('dialog', { name: ui.words(title) });

const sources: Screen = async ({ ui }) => {
  await ui.go('/sources');
  await expect(ui.page.getByRole('table').or(ui.page.getByRole('region')).first()).toBeVisible();
};

const sourceMenu: Screen = async (stage) => {
  await sources(stage);
  await stage.ui.page
    .getByRole('button', { name: stage.ui.words('sources:actionsFor') })
    .first()
    .click();
  await expect(stage.ui.page.getByRole('menuitem').first()).toBeVisible();
};

const demoDialog: Screen = async (stage) => {
  await sources(stage);
  await stage.ui.page.getByRole('button', { name: stage.ui.words('sources:makeDemo') }).click();
  await expect(dialog(stage, 'sources:demo.title')).toBeVisible();
};

/** The engine of now; process 0 would be the test's own group. */
function engine({ app }: Stage): number {
  const pid = engines(app.userData).at(-1) ?? 0;
  expect(pid).toBeGreaterThan(0);
  return pid;
}

const jobs = ({ ui }: Stage) => ui.page.getByRole('region', { name: ui.words('shell:jobs.title') });

/** The other pages, and what the window opens over them. */
export const shellScreens: Readonly<Record<string, Screen>> = {
  overview: async ({ ui }) => {
    await ui.go('/overview');
    await ui.ready();
  },
  sources,
  'menu of a source': sourceMenu,
  'demo dialog': demoDialog,
  'rename dialog': async (stage) => {
    await sourceMenu(stage);
    await stage.ui.page.getByRole('menuitem', { name: stage.ui.words('sources:rename') }).click();
    await expect(dialog(stage, 'sources:renameTitle')).toBeVisible();
  },
  settings: async ({ ui }) => {
    await ui.go('/settings');
    await expect(ui.page.getByRole('radiogroup').first()).toBeVisible();
  },
  'no such page': async ({ ui }) => {
    await ui.go('/nowhere');
    await expect(ui.page.getByText(ui.words('shell:lost.title'))).toBeVisible();
  },
  'source switcher': async (stage) => {
    await stage.ui.go('/overview');
    await stage.ui.page.getByRole('button', { name: stage.ui.words('shell:source.switch') }).click();
    await expect(stage.ui.page.getByRole('menuitem').first()).toBeVisible();
  },
  palette: async ({ ui }) => {
    await ui.go('/overview');
    await ui.palette('');
    await expect(ui.page.getByRole('option').first()).toBeVisible();
  },
  'palette with machines': async ({ ui }) => {
    await ui.go('/overview');
    await ui.palette('PAR');
    await expect(ui.page.getByRole('option', { name: /PAR/ }).first()).toBeVisible();
  },
  'palette with nothing found': async ({ ui }) => {
    await ui.go('/overview');
    await ui.palette('zzzzzz');
    await expect(ui.page.getByText(ui.words('palette:nothing'))).toBeVisible();
  },
  'shortcut sheet': async (stage) => {
    await stage.ui.go('/overview');
    await stage.ui.page.keyboard.press('?');
    await expect(dialog(stage, 'shell:shortcuts.title')).toBeVisible();
  },
  about: async (stage) => {
    await stage.ui.go('/settings');
    await stage.ui.page.getByRole('button', { name: stage.ui.words('settings:about.open') }).click();
    await expect(dialog(stage, 'shell:about.title').getByText('Electron', { exact: true })).toBeVisible();
  },
  'a job at work': async (stage) => {
    await demoDialog(stage);
    await stage.ui.page.getByRole('button', { name: stage.ui.words('sources:demo.make') }).click();
    await expect(jobs(stage)).toContainText(/\d %|\d%/);
    // Held, so that it is still at work when it is looked at
    process.kill(engine(stage), 'SIGSTOP');
  },
  'a job cancelled': async (stage) => {
    process.kill(engine(stage), 'SIGCONT');
    await jobs(stage)
      .getByRole('button', { name: stage.ui.words('shell:jobs.cancelNamed') })
      .click();
    await expect(jobs(stage)).toBeHidden();
  },
  'a job that failed': async (stage) => {
    await sources(stage);
    await stage.ui.page
      .getByRole('button', { name: stage.ui.words('sources:openFile') })
      .first()
      .click();
    await expect(jobs(stage).getByRole('alert')).toBeVisible();
  },
  'a failed job dismissed': async (stage) => {
    await jobs(stage)
      .getByRole('button', { name: stage.ui.words('shell:jobs.dismiss') })
      .click();
    await expect(jobs(stage)).toBeHidden();
  },
};

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Settings } from '#contract/settings';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';
import { engines, killEngine } from './logs.ts';
import type { Stage } from './screens.ts';

type Preset = Pick<Settings, 'theme' | 'language'>;

async function started(app: App, { language }: Preset): Promise<Stage> {
  return { app, ui: new Console(app.page, language === 'fr' ? 'fr' : 'en') };
}

/** Starts of the app that end where there is no list to show; what each leaves behind is removed by `stop` of its app. */
export const states: Readonly<Record<string, (settings: Preset) => Promise<Stage>>> = {
  'the first start': async (settings) => {
    const stage = await started(await startApp({ settings }), settings);
    await expect(stage.ui.page.getByText(stage.ui.words('shell:opening.demo'))).toBeVisible({ timeout: 20_000 });
    // Held before the demo fleet is there
    await expect.poll(() => engines(stage.app.userData).length).toBe(1);
    const [pid = 0] = engines(stage.app.userData);
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGSTOP');
    const stop = () => {
      process.kill(pid, 'SIGCONT');
      return stage.app.stop();
    };
    return { ...stage, app: { ...stage.app, stop } };
  },
  'an engine that stopped for good': async (settings) => {
    const stage = await started(await startApp({ file: fleetFile, settings }), settings);
    await stage.ui.ready();
    for (let crash = 1; crash <= 6; crash++) await killEngine(stage.app.userData, crash);
    await expect(stage.ui.page.getByText(stage.ui.words('shell:engine.stopped'))).toBeVisible();
    return stage;
  },
  'a source whose file is gone': async (settings) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocs-gone-'));
    const file = join(folder, 'fleet.sqlite');
    const userData = join(folder, 'state');
    mkdirSync(userData);
    copyFileSync(fleetFile, file);
    const first = await started(await startApp({ file, userData, settings }), settings);
    await first.ui.ready();
    await first.app.stop();
    rmSync(file);
    const app = await startApp({ userData });
    const stage = await started(
      {
        ...app,
        stop: async () => {
          await app.stop();
          rmSync(folder, { recursive: true });
        },
      },
      settings,
    );
    await expect(app.page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
    return stage;
  },
  'no source at all': async (settings) => {
    const stage = await started(await startApp({ file: fleetFile, settings }), settings);
    await forgetAll(stage);
    await stage.ui.go('/overview');
    await expect(stage.ui.page.getByText(stage.ui.words('shell:source.noneTitle'))).toBeVisible();
    return stage;
  },
  'no source on the Sources page': async (settings) => {
    const stage = await started(await startApp({ file: fleetFile, settings }), settings);
    await forgetAll(stage);
    await expect(stage.ui.page.getByText(stage.ui.words('sources:empty.title'))).toBeVisible();
    return stage;
  },
};

async function forgetAll({ ui }: Stage): Promise<void> {
  await ui.ready();
  await ui.go('/sources');
  await ui.page.getByRole('button', { name: ui.words('sources:actionsFor') }).click();
  await ui.page.getByRole('menuitem', { name: ui.words('sources:forget') }).click();
}

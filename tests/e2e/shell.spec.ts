import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ShellBridge } from '#contract/shell';
import { type App, flags, startApp } from './app.ts';

let userData: string;
let app: App;
test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'ocs-shell-'));
  app = await startApp({ userData });
  await fleetShown();
});
test.afterEach(async () => {
  await app.stop();
  rmSync(userData, { recursive: true, force: true });
});

/** The first start makes a demo fleet; its overview counts machines when the engine has read it back. */
const fleetShown = () => expect(app.page.getByText(/^\d+ machines$/).first()).toBeVisible({ timeout: 30_000 });

const enginePid = () =>
  app.electron.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ name, serviceName }) => `${name} ${serviceName}`.includes('engine'))?.pid ?? 0,
  );

/** Kills the engine as soon as there is one. Process 0 would be the test's own group: never passed on. */
const killEngine = async (): Promise<number> => {
  let pid = 0;
  await expect
    .poll(
      async () => {
        pid = await enginePid();
        return pid;
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  return pid;
};

const logLines = (name: string): Record<string, unknown>[] => {
  const file = join(userData, 'logs', `${name}.log`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const menuLabels = () =>
  app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test('a killed engine is replaced, and the page goes on', async () => {
  const before = await killEngine();
  await expect.poll(enginePid).not.toBe(before);
  await app.page.getByRole('link', { name: /Sources/ }).click();
  await expect(app.page.getByText('demo-1000-1').first()).toBeVisible();
  await expect.poll(() => logLines('shell').filter(({ event }) => event === 'engine.stopped').length).toBe(1);
});

test('an engine that keeps dying is left alone after five tries, until the user asks', async () => {
  for (let crash = 0; crash < 6; crash++) {
    await killEngine();
    await expect.poll(() => logLines('shell').filter(({ event }) => event === 'engine.stopped').length).toBe(crash + 1);
  }
  const waits = logLines('shell')
    .filter(({ event }) => event === 'engine.stopped')
    .map(({ wait }) => wait);
  expect(waits).toEqual([0, 250, 500, 1000, 2000, null]);
  expect(await enginePid()).toBe(0);
  await app.page.evaluate(() => (window as unknown as { shell: ShellBridge }).shell.call('restartEngine', {}));
  await expect.poll(enginePid).toBeGreaterThan(0);
  await app.page.reload();
  await fleetShown();
});

test('a page that crashes is loaded again, with its engine', async () => {
  const asked = () =>
    logLines('engine').filter(({ method, code }) => method === 'overview.tiles' && code === 'ok').length;
  await expect.poll(asked).toBeGreaterThan(0);
  const before = asked();
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(before);
  expect(logLines('shell').map(({ event }) => event)).toContain('page.gone');
});

test('a second start hands its file to the first and ends', async () => {
  const file = join(userData, 'not-a-database.sqlite');
  writeFileSync(file, 'not a database');
  const exec = createRequire(import.meta.url)('electron') as unknown as string;
  const second = spawn(exec, [process.cwd(), ...flags, file], {
    env: { ...process.env, OCS_USER_DATA: userData },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect
    .poll(() =>
      logLines('engine')
        .filter(({ method }) => method === 'sources.open')
        .map(({ code }) => code),
    )
    .toEqual(['source.notSqlite']);
  expect(app.electron.windows()).toHaveLength(1);
});

test('menu, theme and window come back as they were left', async () => {
  expect(await menuLabels()).toEqual(['&File', '&Edit', '&View', '&Help']);
  await app.page.evaluate(async () => {
    const { shell } = window as unknown as { shell: ShellBridge };
    await shell.call('setLanguage', { language: 'fr' });
    await shell.call('setTheme', { theme: 'dark' });
  });
  expect(await menuLabels()).toEqual(['&Fichier', 'É&dition', '&Affichage', 'Ai&de']);
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 700 }),
  );
  await app.stop();
  expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toMatchObject({
    theme: 'dark',
    language: 'fr',
    bounds: { width: 1000, height: 700 },
  });
  app = await startApp({ userData });
  const size = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([1000, 700]);
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ShellBridge } from '#contract/shell';
import { type App, flags, startApp } from './app.ts';
import { engines, killEngine, logLines } from './logs.ts';

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

const stops = () => logLines(userData, 'shell').filter(({ event }) => event === 'engine.stopped');
const opened = () =>
  logLines(userData, 'engine')
    .filter(({ method }) => method === 'sources.open')
    .map(({ code }) => code);

const menuLabels = () =>
  app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test('a killed engine is replaced, and the page goes on', async () => {
  const before = await killEngine(userData, 1);
  await expect.poll(() => engines(userData).length).toBe(2);
  expect(engines(userData)[1]).not.toBe(before);
  await app.page.getByRole('link', { name: /Sources/ }).click();
  await expect(app.page.getByText('demo-1000-1').first()).toBeVisible();
  expect(stops()).toHaveLength(1);
});

test('an engine that keeps dying is left alone after five tries, until the user asks', async () => {
  // Six crashes are too many within a minute of this clock, however long they take on a busy machine
  await app.electron.evaluate(() => {
    const now = Date.now();
    Date.now = () => now;
  });
  for (let crash = 1; crash <= 6; crash++) {
    await killEngine(userData, crash);
    await expect.poll(() => stops().length).toBe(crash);
  }
  expect(stops().map(({ wait }) => wait)).toEqual([0, 250, 500, 1000, 2000, null]);
  await expect(app.page.getByText('The engine stopped several times and was not started again.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Start it now' }).click();
  await expect.poll(() => engines(userData).length).toBe(7);
  await app.page.reload();
  await fleetShown();
});

test('a page that crashes is loaded again, with its engine', async () => {
  const asked = () =>
    logLines(userData, 'engine').filter(({ method, code }) => method === 'overview.tiles' && code === 'ok').length;
  await expect.poll(asked).toBeGreaterThan(0);
  const before = asked();
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(before);
  expect(logLines(userData, 'shell').map(({ event }) => event)).toContain('page.gone');
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
  await expect.poll(opened).toEqual(['source.notSqlite']);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a second start while the page loads is not lost', async () => {
  const file = join(userData, 'not-a-database.sqlite');
  writeFileSync(file, 'not a database');
  // Between the page saying that it listens and the end of its load
  const loading = await app.electron.evaluate(
    ({ app: electron, BrowserWindow, ipcMain }, argv) =>
      new Promise<boolean>((resolve) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        ipcMain.once('page-loaded', () => {
          resolve(page?.isLoading() === true);
          electron.emit('second-instance', {}, argv, '/');
        });
        page?.reload();
      }),
    ['electron', process.cwd(), file],
  );
  expect(loading).toBe(true);
  await expect.poll(opened).toEqual(['source.notSqlite']);
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

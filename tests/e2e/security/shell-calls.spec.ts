import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ShellBridge, shell } from '#contract/shell';
import { type App, startApp } from '../app.ts';

let app: App;
test.beforeAll(async () => {
  app = await startApp();
  await app.page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
});
test.afterAll(() => app.stop());

/** What a call of the page brings: its value, or the message of the error. */
const call = (method: unknown, input: unknown) =>
  app.page.evaluate(
    ([name, value]) =>
      (window as unknown as { shell: ShellBridge }).shell
        .call(name as string, value)
        .catch((error: Error) => error.message),
    [method, input] as const,
  );

test('malformed calls are refused, and the shell answers the next one', async () => {
  for (const method of Object.keys(shell)) {
    for (const input of [null, 7, 'text', ['a']])
      expect(await call(method, input)).toContain(`shell.${method}: invalid`);
  }
  for (const method of ['eval', '__proto__', 'constructor', 'toString', '', 7, null, {}])
    expect(await call(method, {})).toContain('unknown method');
  expect(await call('saveFile', { name: 'x'.repeat(201), format: 'csv' })).toContain('too_big');
  expect(await call('saveFile', { name: 'x', format: 'exe' })).toContain('invalid');
  expect(await call('about', {})).toMatchObject({ electron: expect.stringMatching(/^\d+\./) });
});

test('only granted files and the console’s own are shown in the file manager', async () => {
  await app.electron.evaluate(({ shell }) => {
    const global = globalThis as unknown as { revealed: string[] };
    global.revealed = [];
    shell.showItemInFolder = (path) => void global.revealed.push(path);
  });
  const own = join(app.userData, 'logs', 'shell.log');
  const sibling = `${app.userData}-other`;
  mkdirSync(sibling, { recursive: true });
  writeFileSync(join(sibling, 'x'), '');
  for (const path of ['/etc/passwd', `${app.userData}/../x`, join(sibling, 'x'), app.userData, '', 'a\0b']) {
    expect(await call('reveal', { path })).toContain('not a file of this console');
  }
  rmSync(sibling, { recursive: true });
  expect(await call('reveal', { path: own })).toBeNull();
  expect(await app.electron.evaluate(() => (globalThis as unknown as { revealed: string[] }).revealed)).toEqual([own]);
});

test('another page with the same preload is not listened to', async () => {
  const bridge = join(process.cwd(), 'out', 'preload', 'preload.cjs');
  const answer = await app.electron.evaluate(async ({ BrowserWindow }, preload) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('data:text/html,<title>other</title>');
    const heard = await other.webContents.executeJavaScript(`new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve('port ' + data.type));
      shell.call('copy', { text: 'stolen' }).then(() => resolve('answered'), (error) => resolve(error.message));
    })`);
    other.destroy();
    return heard;
  }, bridge);
  expect(answer).toContain('foreign sender');
});

test('copy puts text on the clipboard as text', async () => {
  const text = '<script>alert(1)</script>\u202E=cmd|x\n2';
  expect(await call('copy', { text })).toBeNull();
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(text);
});

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from '../app.ts';

let app: App;
let server: Server;
let outside: string;
let visits: number;

test.beforeAll(async () => {
  server = createServer((_request, answer) => {
    visits++;
    answer.end('<p>outside</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  app = await startApp();
  await app.page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
});
test.beforeEach(() => {
  visits = 0;
});
test.afterAll(async () => {
  await app.stop();
  server.close();
});

const refusals = () =>
  readFileSync(join(app.userData, 'logs', 'shell.log'), 'utf8').match(/"event":"refused","what":"[^"]*"/g) ?? [];
const staysHome = async () => {
  expect(new URL(app.page.url()).host).toBe('console');
  expect(app.electron.windows()).toHaveLength(1);
  expect(visits).toBe(0);
};

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences();
    // A spell checker would fetch its dictionaries from the internet
    return {
      sandbox,
      contextIsolation,
      nodeIntegration,
      webviewTag,
      webSecurity,
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    spelling: false,
  };
  expect(preferences).toEqual(safe);
});

test('the page sees the bridge and nothing of Node or Electron', async () => {
  const seen = await app.page.evaluate(() => {
    const global = globalThis as unknown as Record<string, unknown>;
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'];
    return {
      node: names.filter((name) => typeof global[name] !== 'undefined'),
      bridge: Object.keys(global.shell as object).sort(),
      frozen: Object.isFrozen(global.shell),
    };
  });
  expect(seen).toEqual({ node: [], bridge: ['call', 'onMenu', 'onOpenPath'], frozen: true });
});

test('the policy comes with the page, and its nonce is new at each load', async () => {
  const load = () =>
    app.page.evaluate(async () => {
      const answer = await fetch('/');
      return { policy: answer.headers.get('content-security-policy') ?? '', html: await answer.text() };
    });
  const [first, second] = [await load(), await load()];
  expect(first.policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
  expect(first.policy).not.toMatch(/unsafe-|https?:|\*/);
  const nonce = (text: string) => /'nonce-([^']+)'/.exec(text)?.[1] ?? 'none';
  expect(first.html).toContain(`content="${nonce(first.policy)}"`);
  expect(nonce(second.policy)).not.toBe(nonce(first.policy));
});

test('inline scripts, event attributes, eval and foreign styles do not run', async () => {
  const outcome = await app.page.evaluate(async () => {
    const blocked: string[] = [];
    const expected = new Set(['script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
    // The violations tell when all has been tried; what runs in spite of the policy would have run by then
    const told = new Promise<void>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        blocked.push(effectiveDirective);
        expected.delete(effectiveDirective);
        if (expected.size === 0) resolve();
      }),
    );
    const global = globalThis as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    const style = document.createElement('style');
    style.textContent = 'html { --foreign: 1 }';
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="app://console/none.png" onerror="globalThis.ranAttribute = true">';
    document.body.append(script, style, holder);
    // In a task of its own: the debugger lifts the policy for what it evaluates directly
    const evaluated = await new Promise<string>((resolve) =>
      setTimeout(() => {
        try {
          new Function('return 1')();
          resolve('ran');
        } catch (error) {
          resolve((error as Error).name);
        }
      }),
    );
    await told;
    const styled = getComputedStyle(document.documentElement).getPropertyValue('--foreign');
    for (const element of [script, style, holder]) element.remove();
    return { ran: [global.ranInline, global.ranAttribute], evaluated, styled, blocked: [...new Set(blocked)].sort() };
  });
  expect(outcome).toEqual({
    ran: [undefined, undefined],
    evaluated: 'EvalError',
    styled: '',
    blocked: ['script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
  });
});

test('navigation leads nowhere else', async () => {
  for (const target of [
    outside,
    'data:text/html,x',
    'file:///etc/passwd',
    'app://other/',
    'javascript:document.title="x"',
  ]) {
    await app.page.evaluate((address) => {
      location.href = address;
    }, target);
    await app.page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, target: '_top' });
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  await expect.poll(() => refusals().filter((line) => line.includes('navigation')).length).toBeGreaterThanOrEqual(4);
  expect(await app.page.title()).not.toBe('x');
  await staysHome();
});

test('no other window, frame or form opens', async () => {
  const outcome = await app.page.evaluate((address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address });
    const webview = Object.assign(document.createElement('webview'), { src: address });
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: '_blank' });
    document.body.append(frame, webview, form);
    form.submit();
    const opened = window.open(address);
    const again = window.open('about:blank', '_blank', 'nodeIntegration=yes');
    return [opened, again];
  }, outside);
  expect(outcome).toEqual([null, null]);
  await expect.poll(() => refusals().join()).toContain('"what":"window"');
  await staysHome();
  await app.page.reload();
  await app.page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
});

test('nothing goes out to the network', async () => {
  const outcome = await app.page.evaluate(async (address) => {
    const failed = (work: Promise<unknown>) =>
      work.then(
        () => 'passed',
        () => 'refused',
      );
    const image = new Promise<string>((resolve) => {
      const element = new Image();
      element.onload = () => resolve('passed');
      element.onerror = () => resolve('refused');
      element.src = `${address}x.png`;
    });
    const socket = new Promise<string>((resolve) => {
      const opened = new WebSocket(address.replace('http', 'ws'));
      opened.onopen = () => resolve('passed');
      opened.onerror = () => resolve('refused');
    });
    navigator.sendBeacon(address, 'x');
    return Promise.all([
      failed(fetch(address)),
      failed(fetch('file:///etc/passwd')),
      image,
      socket,
      failed(import(`${address}x.js`)),
    ]);
  }, outside);
  expect(outcome).toEqual(Array(5).fill('refused'));
  await staysHome();
});

test('permissions are refused, all but copying text', async () => {
  const outcome = await app.page.evaluate(async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'granted',
        () => 'refused',
      );
    const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return {
      notifications: await Notification.requestPermission(),
      media: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await refused(place),
      read: await refused(navigator.clipboard.readText()),
      midi: await refused(navigator.requestMIDIAccess()),
      lock: await refused(
        navigator.permissions
          .query({ name: 'geolocation' })
          .then(({ state }) => (state === 'granted' ? state : Promise.reject(state))),
      ),
    };
  });
  expect(outcome).toEqual({
    notifications: 'denied',
    media: 'refused',
    screen: 'refused',
    place: 'refused',
    read: 'refused',
    midi: 'refused',
    lock: 'refused',
  });
});

test('nothing is downloaded', async () => {
  await app.page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']));
    const link = Object.assign(document.createElement('a'), { href, download: 'x.exe' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(() => refusals().join()).toContain('"what":"download"');
  await staysHome();
});

test('app:// serves the built page only', async () => {
  const status = await app.page.evaluate(async () => {
    const paths = [
      '/',
      '/machines/7',
      '/..%2fmain%2fmain.js',
      '/..%5c..%5cpackage.json',
      '/%2e%2e/package.json',
      '/none.js',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(status).toEqual([200, 200, 404, 404, 404, 404]);
  const posted = await app.page.evaluate(async () => (await fetch('/', { method: 'POST', body: 'x' })).status);
  expect(posted).toBe(404);
});

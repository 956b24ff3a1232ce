import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { largeFleet, makeLargeFleet } from './large-fleet.ts';
import { engines } from './logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-killed-'));
const exportsTo = join(folder, 'exports');
const target = join(exportsTo, 'machines.csv');
let app: App;
let ui: Console;

test.beforeAll(async () => {
  mkdirSync(exportsTo);
  const file = join(folder, 'large.sqlite');
  makeLargeFleet(file);
  app = await startApp({ file, env: { OCS_TEST_DIALOG_PATH: target } });
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** The engine of now; process 0 would be the test's own group. */
function engine(): number {
  const pid = engines(app.userData).at(-1) ?? 0;
  expect(pid).toBeGreaterThan(0);
  return pid;
}

/** Kills the engine at the moment when an export has written some of its file; tells how much. */
function killWhileItWrites(pid: number): Promise<number> {
  return new Promise((resolve) => {
    const watcher = watch(exportsTo, () => {
      const part = readdirSync(exportsTo).find((name) => name.endsWith('.part'));
      const size = part === undefined ? 0 : (statSync(join(exportsTo, part), { throwIfNoEntry: false })?.size ?? 0);
      if (size === 0) return;
      watcher.close();
      process.kill(pid, 'SIGKILL');
      resolve(size);
    });
  });
}

test('an engine killed while an export writes: the app tells it, no half file is left, the next export works', async () => {
  await ui.machines();
  const started = engines(app.userData).length;
  const killed = killWhileItWrites(engine());
  await ui.exportAs('CSV');
  expect(await killed).toBeGreaterThan(0);
  const told = app.page.getByRole('alert').filter({ hasText: 'Exporting machines to CSV' });
  await expect(told).toContainText('The engine stopped while it was working.');
  await expect(told).toContainText('It is being started again');
  expect(existsSync(target)).toBe(false);
  // Its successor sweeps the folder
  await expect.poll(() => engines(app.userData).length).toBe(started + 1);
  await expect.poll(() => readdirSync(exportsTo)).toEqual([]);
  await told.getByRole('button', { name: 'Dismiss' }).click();
  await ui.exportAs('CSV');
  await expect.poll(() => readdirSync(exportsTo), { timeout: 30_000 }).toEqual(['machines.csv']);
});

interface Spied {
  /** What went to the engine by this page's port, as JSON. */
  readonly sent: readonly string[];
  /** Calls of the test's own that were answered. */
  readonly answered: number;
  readonly firstAnswer: Promise<boolean>;
  call(id: number, method: string, input: unknown): void;
}

/** Makes the page's port visible to the test from the next load on. */
async function spyOnThePort(): Promise<() => Promise<Pick<Spied, 'sent' | 'answered'>>> {
  await app.page.addInitScript(() => {
    const sent: string[] = [];
    let firstAnswered: (ok: boolean) => void = () => {};
    const firstAnswer = new Promise<boolean>((resolve) => {
      firstAnswered = resolve;
    });
    const nobody: Spied['call'] = () => undefined;
    const spied = { sent, answered: 0, firstAnswer, call: nobody };
    Object.assign(window, { spied });
    const post = MessagePort.prototype.postMessage as (message: unknown) => void;
    MessagePort.prototype.postMessage = function (message: unknown) {
      sent.push(JSON.stringify(message));
      post.call(this, message);
    };
    window.addEventListener('message', ({ data, ports: [port] }) => {
      if (data?.type !== 'engine-port' || port === undefined) return;
      port.addEventListener('message', (event) => {
        if (event.data.type !== 'done' || event.data.id <= 1_000_000) return;
        spied.answered++;
        firstAnswered(event.data.result.ok);
      });
      spied.call = (id, method, input) => post.call(port, { type: 'call', id, method, input });
    });
  });
  await app.page.reload();
  return () =>
    app.page.evaluate(() => {
      const { sent, answered } = (window as unknown as { spied: Spied }).spied;
      return { sent: [...sent], answered };
    });
}

test('an engine killed while queries run: what the page asked is answered by its successor', async () => {
  const calls = 200;
  const spied = await spyOnThePort();
  await ui.machines();
  const [{ id: source }] = JSON.parse(readFileSync(join(app.userData, 'sources.json'), 'utf8')) as [{ id: string }];
  const started = engines(app.userData).length;
  const pid = engine();
  // Each reads 10,000 machines: half a minute of work for the readers
  const input = {
    selection: { kind: 'matching', query: { source, scope: 'all', filter: '' }, except: [] },
    sort: [],
    columns: ['name', 'os', 'user', 'ram', 'ip', 'lastInventory'].map((key) => ({ key, header: key })),
    format: 'text',
    headers: false,
  };
  const answers = await app.page.evaluate(
    ([count, asked]) => {
      const { spied: port } = window as unknown as { spied: Spied };
      for (let i = 1; i <= count; i++) port.call(1_000_000 + i, 'exports.machinesText', asked);
      return port.firstAnswer;
    },
    [calls, input] as const,
  );
  expect(answers).toBe(true);
  // Frozen in the middle of them, so that it cannot answer what the page asks now
  process.kill(pid, 'SIGSTOP');
  await ui.filter.fill('name:lab');
  await expect
    .poll(
      async () => (await spied()).sent.filter((text) => text.includes('fleet.') && text.includes('name:lab')).length,
    )
    .toBeGreaterThan(0);
  expect((await spied()).answered).toBeLessThan(calls);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => engines(app.userData).length).toBe(started + 1);
  await expect(ui.count()).toHaveText(
    `${largeFleet.labs.toLocaleString('en')} of ${largeFleet.machines.toLocaleString('en')}`,
  );
  await expect(ui.filter).toHaveValue('name:lab');
  await expect(ui.rows.first()).toContainText('LAB-');
});

import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { type App, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-faults-'));
const picked = join(folder, 'picked.sqlite');
let app: App;
let ui: Console;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile, env: { OCS_TEST_DIALOG_PATH: picked } });
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(() => app.stop());

const spoilt: Readonly<Record<string, { make: () => void; says: string; todo: string }>> = {
  'cut short': {
    make: () => {
      copyFileSync(fleetFile, picked);
      truncateSync(picked, 100_000);
    },
    says: 'is damaged or was cut short.',
    todo: 'Copy it again from where it came, or open an older snapshot.',
  },
  'of another kind': {
    make: () => writeFileSync(picked, 'name;serial\r\nPC-1;X\r\n'),
    says: 'is not an SQLite file.',
    todo: 'Choose a snapshot or a local inventory file.',
  },
  'with a foreign trigger': {
    make: () => {
      copyFileSync(fleetFile, picked);
      const db = new Database(picked);
      db.exec('CREATE TRIGGER evil AFTER INSERT ON hardware BEGIN DELETE FROM hardware; END');
      db.close();
    },
    says: 'contains the trigger “evil”, which no inventory file has.',
    todo: 'Do not use this file unless you know who made it',
  },
  'that is no inventory': {
    make: () => {
      rmSync(picked, { force: true });
      const db = new Database(picked);
      db.exec('CREATE TABLE films (title TEXT)');
      db.close();
    },
    says: 'not an OCS inventory (no table hardware).',
    todo: 'Choose a snapshot or a local inventory file.',
  },
  'that is missing': {
    make: () => rmSync(picked, { force: true }),
    says: 'is not there.',
    todo: 'Check the drive or folder it was on, or open another file.',
  },
};

for (const [name, { make, says, todo }] of Object.entries(spoilt)) {
  test(`a file ${name} gets one sentence of what and one of what to do, and the app stays`, async () => {
    make();
    await ui.open('Sources');
    await app.page.getByRole('button', { name: 'Open a file…' }).click();
    await expect(app.page.getByText(says).first()).toBeVisible();
    await expect(app.page.getByText(todo).first()).toBeVisible();
    await ui.machines();
    await expect(ui.rows.first()).toBeVisible();
  });
}

test('an engine that is killed comes back and the page goes on where it was', async () => {
  await ui.machines();
  await ui.filterBy('os:windows');
  await expect(ui.count()).toHaveText(/of/);
  const shown = await ui.count().innerText();
  const engines = () =>
    readFileSync(join(app.userData, 'logs', 'engine.log'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('engine.started'))
      .map((line) => (JSON.parse(line) as { pid: number }).pid);
  const before = engines();
  const last = before.at(-1) ?? 0;
  // Process 0 would be this test's own group
  expect(last).toBeGreaterThan(0);
  // In the middle of queries: the page asks for every new filter
  await ui.filter.fill('os:windows par');
  process.kill(last, 'SIGKILL');
  await expect.poll(() => engines().length).toBe(before.length + 1);
  await ui.filterBy('os:windows');
  await expect(ui.count()).toHaveText(shown);
  await expect(ui.rows.first()).toBeVisible();
});

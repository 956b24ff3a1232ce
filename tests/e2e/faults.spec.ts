import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { type App, answerDialogs, startApp } from './app.ts';
import { Console } from './console.ts';
import { fleetFile } from './fleet-file.ts';
import { engines, killEngine } from './logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-faults-'));
const picked = join(folder, 'picked.sqlite');
let app: App;
let ui: Console;
test.beforeAll(async () => {
  app = await startApp({ file: fleetFile, env: { OCS_TEST_DIALOG_PATH: picked } });
  ui = new Console(app.page);
  await ui.ready();
});
test.afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Copies the fleet to where the dialog will find it and changes it there. */
function changed(...statements: string[]): void {
  copyFileSync(fleetFile, picked);
  const db = new Database(picked);
  for (const statement of statements) db.exec(statement);
  db.close();
}

interface Spoilt {
  readonly make: () => void;
  /** Does to the file what lasts while the app tries; returns what ends it. */
  readonly hold?: () => () => void;
  readonly says: string;
  readonly todo: string;
}

const spoilt: Readonly<Record<string, Spoilt>> = {
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
    make: () => changed('CREATE TRIGGER evil AFTER INSERT ON hardware BEGIN DELETE FROM hardware; END'),
    says: 'contains the trigger “evil”, which no inventory file has.',
    todo: 'Do not use this file unless you know who made it',
  },
  'with a foreign view': {
    make: () => changed('CREATE VIEW evil AS SELECT * FROM hardware'),
    says: 'contains the view “evil”, which no inventory file has.',
    todo: 'Do not use this file unless you know who made it',
  },
  'without a column that every level has': {
    make: () => changed('ALTER TABLE hardware RENAME COLUMN DEVICEID TO OTHER'),
    says: 'has no column DEVICEID in the table hardware.',
    todo: 'update the OCS database to fill it.',
  },
  'that another program holds': {
    make: () => copyFileSync(fleetFile, picked),
    hold: () => {
      const db = new Database(picked);
      db.exec('BEGIN EXCLUSIVE');
      return () => db.close();
    },
    says: 'is in use by another program.',
    todo: 'Close the other program, or wait until it has finished writing, and try again.',
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

async function openPicked(): Promise<void> {
  await ui.open('Sources');
  await app.page.getByRole('button', { name: 'Open a file…' }).click();
}

for (const [name, { make, hold, says, todo }] of Object.entries(spoilt)) {
  test(`a file ${name} gets one sentence of what and one of what to do, and the app stays`, async () => {
    rmSync(picked, { force: true });
    make();
    const end = hold?.();
    await openPicked();
    const told = app.page.getByRole('alert').filter({ hasText: says });
    await expect(told).toContainText(todo);
    end?.();
    await told.getByRole('button', { name: 'Dismiss' }).click();
    await ui.machines();
  });
}

test('a file without a column that its level promises opens, says so, and leaves the column out', async () => {
  changed('ALTER TABLE bios RENAME COLUMN SSN TO OTHER');
  await openPicked();
  await ui.ready();
  await ui.open('Sources');
  await expect(app.page.getByText('The table bios has no column SSN')).toBeVisible();
  await ui.machines();
  await expect(app.page.getByRole('columnheader', { name: /^Name/ })).toBeVisible();
  await expect(app.page.getByRole('columnheader', { name: /^Serial/ })).toHaveCount(0);
});

/** Whether the system itself refuses to write there: true for nobody but root where mounts are forbidden too. */
function isClosed(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

test('a file on a read-only medium opens and is searched like any other', async () => {
  const medium = join(folder, 'medium');
  const file = join(medium, 'fleet.sqlite');
  mkdirSync(medium);
  copyFileSync(fleetFile, file);
  chmodSync(file, 0o444);
  chmodSync(medium, 0o555);
  // Rights bind everybody but root, who needs a medium that is mounted so
  const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
  const mounted = mount('--bind', medium, medium);
  if (mounted) mount('-o', 'remount,bind,ro', medium);
  const closed = isClosed(file);
  try {
    await answerDialogs(app, file);
    await openPicked();
    await ui.ready();
    await ui.open('Sources');
    await expect(app.page.getByText(closed ? 'Read-only medium' : 'Read-only').first()).toBeVisible();
    await ui.machines();
    await ui.filterBy('os:windows');
    await expect(ui.count()).toHaveText(/of/);
    await ui.filterBy('');
    expect(readdirSync(medium)).toEqual(['fleet.sqlite']);
  } finally {
    if (mounted) spawnSync('umount', ['--lazy', medium]);
    chmodSync(medium, 0o755);
  }
});

test('a disk that is full during an export is told, and nothing half written is left', async () => {
  test.skip(process.platform !== 'linux', 'sets the limit of a running process with prlimit');
  const target = join(folder, 'exports', 'machines.csv');
  mkdirSync(dirname(target));
  await answerDialogs(app, target);
  await ui.machines();
  const engine = engines(app.userData).at(-1) ?? 0;
  expect(engine).toBeGreaterThan(0);
  // No file of the engine may grow beyond 20 kB: what a full disk says to a write, without a disk to fill
  const limit = (bytes: string) => spawnSync('prlimit', [`--pid=${engine}`, `--fsize=${bytes}:`]).status;
  expect(limit('20000')).toBe(0);
  await ui.exportAs('CSV');
  const told = app.page.getByRole('alert').filter({ hasText: 'Exporting machines to CSV' });
  await expect(told).toContainText(`The disk with ${target} is full.`);
  await expect(told).toContainText('Free some space or choose another folder');
  expect(readdirSync(dirname(target))).toEqual([]);
  expect(limit('unlimited')).toBe(0);
  await told.getByRole('button', { name: 'Dismiss' }).click();
  await ui.exportAs('CSV');
  await expect.poll(() => existsSync(target)).toBe(true);
});

test('an engine that is killed comes back and the page goes on where it was', async () => {
  const query = 'os:windows par';
  const asked = ['out/main/cli.js', 'machines', query, '--source', fleetFile, '--columns', 'id', '--json'];
  const { stdout } = spawnSync(process.execPath, asked, {
    encoding: 'utf8',
    env: { ...process.env, OCS_CLI_DATA: folder },
  });
  const matching = (JSON.parse(stdout) as unknown[]).length;
  await answerDialogs(app, fleetFile);
  await openPicked();
  await ui.machines();
  await ui.filterBy('os:windows');
  await expect(ui.count()).toHaveText(/of/);
  await expect(ui.count()).not.toHaveText(new RegExp(`^${matching} of`));
  const started = engines(app.userData).length;
  // The page asks for every new filter: this one of an engine that is no more
  await ui.filter.fill(query);
  await killEngine(app.userData, started);
  await expect.poll(() => engines(app.userData).length).toBe(started + 1);
  await expect(ui.count()).toHaveText(new RegExp(`^${matching} of`));
  await expect(ui.rows.first()).toBeVisible();
  await expect(ui.filter).toHaveValue(query);
});

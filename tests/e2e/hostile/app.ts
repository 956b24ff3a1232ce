import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type App, startApp } from '../app.ts';
import { Console } from '../console.ts';
import { hostileFleet } from './fleet.ts';

/** What views and openers are called: somebody else's may have been copied in. */
export const hostileMarkup = '<img src=x onerror=window.pwned=9>';

/** The console on the hostile fleet, with hostile names in its own state as well. */
export interface HostileApp {
  readonly app: App;
  readonly ui: Console;
  readonly folder: string;
  /** Ids of the hostile machines, in the order of `hostileNames`. */
  readonly ids: readonly number[];
  /** Lists the hostile machines, narrowed by more of a filter. */
  list(more?: string): Promise<void>;
  /** Nothing ran, nothing was fetched from elsewhere, no element came out of data, nothing broke. */
  nothingHappened(): Promise<void>;
  stop(): Promise<void>;
}

export async function startHostile(): Promise<HostileApp> {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-hostile-'));
  const userData = join(folder, 'state');
  writeState(userData);
  const { path, ids } = hostileFleet(folder);
  const app = await startApp({ userData, file: path, env: { OCS_TEST_DIALOG_PATH: join(folder, 'none') } });
  const requests: string[] = [];
  const errors: string[] = [];
  app.page.on('request', (request) => requests.push(request.url()));
  app.page.on('pageerror', (error) => errors.push(error.message));
  app.page.on('dialog', (dialog) => errors.push(`dialog ${dialog.message()}`));
  const ui = new Console(app.page);
  await ui.ready();
  return {
    app,
    ui,
    folder,
    ids,
    list: async (more = '') => {
      await ui.machines();
      await ui.filterBy(`last>=2099-01-01${more}`);
      await expect(ui.count()).toHaveText(/of/);
    },
    nothingHappened: async () => {
      expect(await app.page.evaluate('window.pwned')).toBeUndefined();
      expect(await app.page.locator('#root script, svg[onload], img[onerror], img[src="x"]').count()).toBe(0);
      expect(requests.filter((url) => !url.startsWith('app://console/') && !url.startsWith('data:'))).toEqual([]);
      expect(errors).toEqual([]);
      for (const place of ['.', folder, userData]) expect(existsSync(join(place, 'pwned'))).toBe(false);
      expect(readFileSync(join(userData, 'logs', 'engine.log'), 'utf8')).not.toContain('"event":"bug"');
    },
    stop: async () => {
      await app.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function writeState(userData: string): void {
  mkdirSync(userData);
  const echo = { kind: 'command', id: 'echo', name: hostileMarkup, program: '/bin/echo', args: ['{name}', '{host}'] };
  writeFileSync(join(userData, 'openers.json'), JSON.stringify([{ ...echo, showOutput: true }]));
  const view = { id: 'evil', name: hostileMarkup, filter: '', scope: 'active', sort: [], columns: [] };
  writeFileSync(join(userData, 'views.json'), JSON.stringify([view]));
}

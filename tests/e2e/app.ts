import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Settings } from '#contract/settings';

const asRoot = process.getuid?.() === 0;

/** Flags of every start: the sandbox is switched off for root only, whom Chromium refuses to sandbox. */
export const flags = [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--log-level=3'];

export interface StartOptions {
  /** File opened as source. */
  readonly file?: string;
  /** Folder of the app's state; a fresh one unless given. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Settings that the app finds, as if chosen earlier. */
  readonly settings?: Partial<Settings>;
}

const usual: Settings = { theme: 'light', density: 'dense', language: 'en', font: 'inter' };

/** The running app with its page; `stop` closes it and removes what it kept. */
export interface App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  stop(): Promise<void>;
}

/** Starts the built app (out/) with state of its own. */
export async function startApp(options: StartOptions = {}): Promise<App> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'ocs-e2e-'));
  if (options.settings) {
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ ...usual, ...options.settings }));
  }
  const electron = await _electron.launch({
    args: [process.cwd(), ...flags, ...(options.file ? [options.file] : [])],
    env: { ...(process.env as Record<string, string>), OCS_USER_DATA: userData, LANG: 'en_US.UTF-8', ...options.env },
  });
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    userData,
    stop: async () => {
      await electron.close();
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Resizes the window's content, in CSS pixels. */
export async function resize({ electron, page }: App, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0] ?? 0, size[1] ?? 0),
    [width, height],
  );
  await expect.poll(() => page.evaluate('window.innerWidth')).toBe(width);
}

/** What the app's next file dialogs answer. */
export async function answerDialogs({ electron }: App, path: string): Promise<void> {
  await electron.evaluate((_electron, answer) => {
    process.env.OCS_TEST_DIALOG_PATH = answer;
  }, path);
}

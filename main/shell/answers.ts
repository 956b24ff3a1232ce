import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { app, type BrowserWindow, clipboard, nativeTheme, shell } from 'electron';
import { pickFile, pickTarget } from './dialogs.ts';
import type { EngineHost } from './engine-host.ts';
import type { Language } from './menu-text.ts';
import { runtimeKind } from './runtime-kind.ts';
import type { ShellCall } from './shell-call.ts';
import type { WindowState } from './window-state.ts';

export interface Desk {
  readonly engine: EngineHost;
  readonly language: () => Language;
  /** Keeps a choice for the next start and applies what the shell shows of it. */
  readonly keep: (change: Partial<WindowState>) => void;
}

/** Answers a checked call of the page. */
export async function answer({ method, input }: ShellCall, window: BrowserWindow, desk: Desk): Promise<unknown> {
  switch (method) {
    case 'openFile':
      return granted(desk, await pickFile(window, desk.language()));
    case 'saveFile':
      return granted(desk, await pickTarget(window, desk.language(), input.name, input.format));
    case 'reveal':
      if (!mayReveal(input.path, desk.engine.granted)) throw new Error('shell.reveal: not a file of this console');
      shell.showItemInFolder(input.path);
      return null;
    case 'copy':
      // A promise in the current Electron, done at once in the fallback
      await clipboard.writeText(input.text);
      return null;
    case 'setTheme':
      nativeTheme.themeSource = input.theme;
      desk.keep({ theme: input.theme });
      return null;
    case 'setLanguage':
      desk.keep({ language: input.language });
      return null;
    case 'about':
      return about();
    case 'saveDiagnostics':
      return diagnostics(window, desk.language());
    case 'restartEngine':
      desk.engine.restart();
      return null;
  }
}

/** Loaded when it is asked for: hardly any start needs it. */
export async function diagnostics(window: BrowserWindow, language: Language): Promise<string | null> {
  const { saveDiagnostics } = await import('./diagnostics/save.ts');
  return saveDiagnostics(window, language);
}

function granted(desk: Desk, path: string | null): string | null {
  if (path !== null) desk.engine.grant(path);
  return path;
}

/** Files the user picked, or the console's own (logs, demo fleet); links are followed before the folder is compared. */
function mayReveal(path: string, grantedPaths: ReadonlySet<string>): boolean {
  if (grantedPaths.has(path)) return true;
  try {
    return realpathSync(path).startsWith(realpathSync(app.getPath('userData')) + sep);
  } catch {
    return false;
  }
}

function about() {
  const { electron = '', chrome = '', node } = process.versions;
  const runtime = runtimeKind(electron, __ELECTRON__);
  return { version: app.getVersion(), electron, chrome, node, runtime, locale: app.getLocale() };
}

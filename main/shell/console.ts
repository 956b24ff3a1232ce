import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, session, shell, type WebContents } from 'electron';
import type { MenuAction } from '#contract/shell';
import { type Log, openLog } from '#main/platform/log';
import { answer, diagnostics } from './answers.ts';
import { readArguments } from './arguments.ts';
import { nextStart } from './back-off.ts';
import { EngineHost } from './engine-host.ts';
import { guard } from './guard.ts';
import { listen } from './ipc.ts';
import { applicationMenu, offerContextMenu } from './menu.ts';
import { type Language, systemLanguage } from './menu-text.ts';
import { isOurPage } from './origin.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { PathsToOpen } from './paths-to-open.ts';
import { runtimeKind } from './runtime-kind.ts';
import { background, openWindow, placeOf } from './window.ts';
import { readWindowState, type WindowState, writeWindowState } from './window-state.ts';

/** Runs the console: one instance per data folder, one window, one engine. Must be called before Electron is ready. */
export function runConsole(open: string | null): void {
  registerPageScheme();
  if (app.requestSingleInstanceLock()) new Console(open).run();
  else app.quit();
}

class Console {
  private readonly data = app.getPath('userData');
  private readonly logs = join(this.data, 'logs');
  private readonly stateFile = join(this.data, 'window.json');
  private readonly out = join(app.getAppPath(), 'out');
  private readonly devTools = !app.isPackaged;
  private readonly log: Log;
  private readonly engine: EngineHost;
  private state: WindowState;
  private window: BrowserWindow | null = null;
  private pageCrashes: number[] = [];
  private readonly opening = new PathsToOpen();

  constructor(open: string | null) {
    this.log = openLog(this.logs, 'shell');
    this.state = readWindowState(this.stateFile);
    this.engine = new EngineHost({ out: this.out, args: this.engineArguments(), log: this.log });
    if (open !== null) this.openPath(open);
  }

  run(): void {
    // Windows groups taskbar buttons and notifications by this name (electron-builder.yml: appId)
    app.setAppUserModelId('org.ocsdesktop.console');
    app.on('second-instance', (_event, argv, cwd) => this.secondStart(argv, cwd));
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.openPath(path);
    });
    app.on('activate', () => app.isReady() && this.window === null && this.show());
    app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
    app.on('will-quit', () => this.engine.close());
    void app.whenReady().then(() => this.ready());
  }

  private ready(): void {
    nativeTheme.themeSource = this.state.theme;
    nativeTheme.on('updated', () => this.window?.setBackgroundColor(background()));
    guard(session.defaultSession, this.log);
    servePage(session.defaultSession, join(this.out, 'renderer'));
    this.engine.start();
    this.show();
    this.showMenu();
    const desk = {
      engine: this.engine,
      language: () => this.language(),
      keep: (change: Partial<WindowState>) => this.keep(change),
    };
    listen({
      window: () => this.window,
      log: this.log,
      onLoaded: (window) => this.loaded(window),
      answer: (call, window) => answer(call, window, desk),
    });
  }

  private show(): void {
    const icon = join(app.getAppPath(), 'assets', 'icons', '256x256.png');
    const window = openWindow(this.out, this.state, icon, this.devTools);
    const page = window.webContents;
    this.window = window;
    offerContextMenu(page, () => this.language());
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument, url }) => {
      if (isMainFrame && !isSameDocument && isOurPage(url)) this.opening.leaves();
    });
    page.on('render-process-gone', (_event, { reason }) => this.pageGone(page, reason));
    window.on('close', () => this.keep(placeOf(window)));
    window.on('closed', () => {
      this.window = null;
      this.opening.leaves();
      this.engine.forget(page);
    });
  }

  /** Loads a crashed page again, with the pauses and the limit that the engine has too. */
  private pageGone(page: WebContents, reason: string): void {
    this.opening.leaves();
    this.log.write({ level: 'error', event: 'page.gone', reason });
    if (reason === 'clean-exit') return;
    const now = Date.now();
    this.pageCrashes = [...this.pageCrashes.slice(-9), now];
    const wait = nextStart(this.pageCrashes, now);
    if (wait !== null) setTimeout(() => page.isDestroyed() || page.reload(), wait);
  }

  private loaded(window: BrowserWindow): void {
    // Before the engine's port: the page must know of a file to open when it learns that there is no source yet.
    this.opening.listens((path) => window.webContents.send('open-path', path));
    this.engine.connect(window.webContents);
  }

  /** Opens a file as a source: granted to the engine, named to the page once that listens. */
  private openPath(path: string): void {
    this.engine.grant(path);
    this.opening.add(path);
  }

  private secondStart(argv: readonly string[], cwd: string): void {
    if (this.window?.isMinimized()) this.window.restore();
    this.window?.focus();
    const { open } = readArguments(argv, app.isPackaged, cwd);
    if (open !== null) this.openPath(open);
  }

  private keep(change: Partial<WindowState>): void {
    this.state = { ...this.state, ...change };
    writeWindowState(this.stateFile, this.state);
    if (change.language !== undefined) this.showMenu();
  }

  private language(): Language {
    return this.state.language ?? systemLanguage(app.getLocale());
  }

  private showMenu(): void {
    const menu = applicationMenu({
      language: this.language(),
      mac: process.platform === 'darwin',
      devTools: this.devTools,
      act: (action: MenuAction) => this.window?.webContents.send('menu', action),
      reload: () => this.window?.webContents.reload(),
      openLogs: () => void shell.openPath(this.logs),
      saveDiagnostics: () => void (this.window && diagnostics(this.window, this.language())),
    });
    Menu.setApplicationMenu(menu);
  }

  private engineArguments(): string[] {
    const runtime = runtimeKind(process.versions.electron ?? '', __ELECTRON__);
    const checked = app.isPackaged ? [] : ['--check'];
    return [`--data=${this.data}`, `--runtime=${runtime}`, `--version=${app.getVersion()}`, ...checked];
  }
}

import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { devServer } from './origin.ts';
import { pageBackground } from './page-colours.ts';
import { appOrigin } from './page-file.ts';
import { visibleBounds, type WindowState } from './window-state.ts';

/** What an empty window shows, in the theme of now. */
export const background = () => pageBackground[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];

/** Opens the console's window where it was. It is shown at once: waiting for the page costs about 0.4 s of blank screen. */
export function openWindow(out: string, state: WindowState, icon: string, devTools: boolean): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = visibleBounds(state.bounds, screens);
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1440, height: 900 }),
    minWidth: 800,
    minHeight: 500,
    title: 'OCS Desktop',
    backgroundColor: background(),
    icon,
    show: true,
    webPreferences: {
      preload: join(out, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools,
    },
  });
  if (state.maximized) window.maximize();
  void window.loadURL(devServer() ?? `${appOrigin}/`);
  return window;
}

/** Where the window is now, for the next start. */
export function placeOf(window: BrowserWindow): Pick<WindowState, 'bounds' | 'maximized'> {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

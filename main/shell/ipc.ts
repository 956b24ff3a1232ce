import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Log } from '#main/platform/log';
import { isOurPage } from './origin.ts';
import { parseShellCall, type ShellCall } from './shell-call.ts';

interface Options {
  readonly window: () => BrowserWindow | null;
  readonly log: Log;
  /** The page of our window was loaded and listens. */
  readonly onLoaded: (window: BrowserWindow) => void;
  readonly answer: (call: ShellCall, window: BrowserWindow) => unknown;
}

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Listens to the page: only to the top frame of our window, only while it shows our own page. */
export function listen(options: Options): void {
  const from = ({ sender, senderFrame }: Sender): BrowserWindow | null => {
    const window = options.window();
    if (window === null || window.isDestroyed() || sender !== window.webContents) return null;
    // Asked for its place, not compared: after a crash of the page Electron hands out another object for the same frame
    return senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url) ? window : null;
  };
  const refuse = (reason: string) => {
    options.log.write({ level: 'warn', event: 'shell.refused', reason });
    throw new Error(reason);
  };
  ipcMain.on('page-loaded', (event) => {
    const window = from(event);
    if (window !== null) options.onLoaded(window);
  });
  ipcMain.handle('shell', async (event, method: unknown, input: unknown) => {
    const window = from(event);
    if (window === null) return refuse('shell: foreign sender');
    let call: ShellCall;
    try {
      call = parseShellCall(method, input);
    } catch (error) {
      return refuse((error as Error).message);
    }
    return options.answer(call, window);
  });
}

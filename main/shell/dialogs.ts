import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type Language, menuText } from './menu-text.ts';
import { safeFileName } from './shell-call.ts';

/** Answer of every dialog in tests, which cannot click a native one. A packaged app ignores it. */
const scripted = () => (app.isPackaged ? undefined : process.env.OCS_TEST_DIALOG_PATH) || null;

/** Lets the user pick a source file; null when they cancel. */
export async function pickFile(window: BrowserWindow, language: Language): Promise<string | null> {
  const text = menuText[language];
  const script = scripted();
  if (script !== null) return script;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: text.openSource,
    properties: ['openFile'],
    filters: [
      { name: text.databases, extensions: ['sqlite', 'db', 'sqlite3'] },
      { name: text.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Says something and lets the user go on or not; the first button goes on. */
export async function confirm(
  window: BrowserWindow,
  title: string,
  message: string,
  buttons: readonly [string, string],
): Promise<boolean> {
  if (scripted() !== null) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title,
    message,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

let lastFolder: string | null = null;

/** Lets the user name a file to write; the dialog itself asks before an existing one is replaced. */
export async function pickTarget(
  window: BrowserWindow,
  language: Language,
  name: string,
  format: string,
): Promise<string | null> {
  const script = scripted();
  if (script !== null) return script;
  const { filePath } = await dialog.showSaveDialog(window, {
    title: menuText[language].save,
    defaultPath: join(lastFolder ?? app.getPath('documents'), safeFileName(name, format)),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  lastFolder = join(filePath, '..');
  return filePath;
}

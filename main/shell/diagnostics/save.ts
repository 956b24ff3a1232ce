import { release } from 'node:os';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { faultText } from '#contract/fault-text';
import { Failure } from '#main/platform/failure';
import { writeWhole } from '#main/platform/files/write-whole';
import { confirm, pickTarget } from '../dialogs.ts';
import { type Language, menuText } from '../menu-text.ts';
import { runtimeKind } from '../runtime-kind.ts';
import { bundleFiles, zipped } from './bundle.ts';

/** Says what a diagnostic bundle holds, asks where to, writes it and shows it. Returns its path, null when cancelled or failed. */
export async function saveDiagnostics(window: BrowserWindow, language: Language): Promise<string | null> {
  const text = menuText[language];
  if (!(await confirm(window, text.bundle, text.bundleHolds, [text.bundleSave, text.cancel]))) return null;
  const path = await pickTarget(window, language, `ocs-desktop-${new Date().toISOString().slice(0, 10)}`, 'zip');
  if (path === null) return null;
  try {
    await writeWhole(path, zipped(bundleFiles(app.getPath('userData'), versions())));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { what, todo } = faultText(error.toFault(), language);
    dialog.showErrorBox(what, todo);
    return null;
  }
  shell.showItemInFolder(path);
  return path;
}

function versions(): Record<string, string> {
  const { electron = '', chrome = '', node } = process.versions;
  const system = `${process.platform} ${process.arch} ${release()}`;
  const runtime = runtimeKind(electron, __ELECTRON__);
  return { app: app.getVersion(), electron, runtime, chrome, node, system, locale: app.getLocale() };
}

import { type MenuItemConstructorOptions as Item, Menu, type WebContents } from 'electron';
import type { MenuAction } from '#contract/shell';
import { type Language, type MenuText, menuText } from './menu-text.ts';

interface Options {
  readonly language: Language;
  readonly mac: boolean;
  readonly devTools: boolean;
  readonly act: (action: MenuAction) => void;
  readonly reload: () => void;
  readonly openLogs: () => void;
  readonly saveDiagnostics: () => void;
}

/** The application menu. What the page does itself it is asked to do; roles are Electron's own. */
export function applicationMenu(options: Options): Menu {
  const text = menuText[options.language];
  return Menu.buildFromTemplate([
    ...(options.mac ? [appMenu(text, options)] : []),
    { label: text.file, submenu: fileMenu(text, options) },
    { label: text.edit, submenu: editMenu(text, options) },
    { label: text.view, submenu: viewMenu(text, options) },
    { label: text.help, role: 'help', submenu: helpMenu(text, options) },
  ]);
}

const line: Item = { type: 'separator' };

function appMenu(text: MenuText, { act }: Options): Item {
  return {
    role: 'appMenu',
    submenu: [
      { label: text.about, click: () => act('about') },
      line,
      { label: text.settings, accelerator: 'Command+,', click: () => act('settings') },
      line,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      line,
      { role: 'quit', label: text.quit },
    ],
  };
}

function fileMenu(text: MenuText, { act, mac }: Options): Item[] {
  const own: Item[] = [
    line,
    { label: text.settings, accelerator: 'Ctrl+,', click: () => act('settings') },
    line,
    { role: 'quit', label: text.quit, accelerator: 'Ctrl+Q' },
  ];
  return [
    { label: text.openSource, accelerator: 'CmdOrCtrl+O', click: () => act('openSource') },
    { label: text.sources, accelerator: 'CmdOrCtrl+3', click: () => act('sources') },
    ...(mac ? [] : own),
  ];
}

function editMenu(text: MenuText, { act }: Options): Item[] {
  return [
    { role: 'undo', label: text.undo },
    { role: 'redo', label: text.redo },
    line,
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
    line,
    { label: text.find, accelerator: 'CmdOrCtrl+F', click: () => act('find') },
  ];
}

function viewMenu(text: MenuText, { act, reload, devTools }: Options): Item[] {
  const tools: Item[] = [{ role: 'toggleDevTools', label: text.devTools }];
  return [
    { label: text.palette, accelerator: 'CmdOrCtrl+K', click: () => act('palette') },
    line,
    { label: text.overview, accelerator: 'CmdOrCtrl+1', click: () => act('overview') },
    { label: text.machines, accelerator: 'CmdOrCtrl+2', click: () => act('machines') },
    line,
    { role: 'zoomIn', label: text.zoomIn },
    { role: 'zoomOut', label: text.zoomOut },
    { role: 'resetZoom', label: text.actualSize },
    { role: 'togglefullscreen', label: text.fullScreen },
    line,
    { label: text.refresh, accelerator: 'F5', click: () => act('reload') },
    { label: text.reload, accelerator: 'CmdOrCtrl+Shift+R', click: reload },
    ...(devTools ? tools : []),
  ];
}

function helpMenu(text: MenuText, { act, openLogs, saveDiagnostics, mac }: Options): Item[] {
  const about: Item[] = [line, { label: text.about, click: () => act('about') }];
  return [
    { label: text.shortcuts, click: () => act('shortcuts') },
    { label: text.logs, click: openLogs },
    { label: text.saveBundle, click: saveDiagnostics },
    ...(mac ? [] : about),
  ];
}

/** Cut, copy and paste at the pointer: in a field, or on selected text; nothing elsewhere (the page has its own menus). */
export function offerContextMenu(page: WebContents, language: () => Language): void {
  page.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const text = menuText[language()];
    const selected = selectionText.trim() !== '';
    if (!isEditable && !selected) return;
    const edit: Item[] = [
      { role: 'undo', label: text.undo, enabled: editFlags.canUndo },
      { role: 'redo', label: text.redo, enabled: editFlags.canRedo },
      line,
      { role: 'cut', label: text.cut, enabled: editFlags.canCut },
      { role: 'copy', label: text.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
      line,
      { role: 'selectAll', label: text.selectAll, enabled: editFlags.canSelectAll },
    ];
    Menu.buildFromTemplate(isEditable ? edit : [{ role: 'copy', label: text.copy }]).popup();
  });
}

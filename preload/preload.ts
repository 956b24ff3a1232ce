import { contextBridge, ipcRenderer } from 'electron';
import type { MenuAction, ShellBridge } from './contract/shell.ts';

/** Listens to one channel of the shell; returns what stops it. */
function hear<T>(channel: string, listener: (value: T) => void): () => void {
  const heard = (_event: unknown, value: T) => listener(value);
  ipcRenderer.on(channel, heard);
  return () => ipcRenderer.removeListener(channel, heard);
}

const untold: string[] = [];
const stopKeeping = hear<string>('open-path', (path) => untold.push(path));

const bridge: ShellBridge = {
  call: (method, input) => ipcRenderer.invoke('shell', method, input),
  onMenu: (listener) => hear<MenuAction>('menu', listener),
  onOpenPath: (listener) => {
    stopKeeping();
    for (const path of untold.splice(0)) listener(path);
    return hear('open-path', listener);
  },
};
contextBridge.exposeInMainWorld('shell', bridge);

// The page's scripts have run when the document is parsed: nothing is said before someone can hear it.
const parsed = new Promise<void>((resolve) =>
  window.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
);
const tell = async (message: object, ports: readonly MessagePort[]) => {
  await parsed;
  window.postMessage(message, location.origin, [...ports]);
};
ipcRenderer.on('engine-port', (event) => void tell({ type: 'engine-port' }, event.ports));
hear<{ restarting: boolean }>(
  'engine-stopped',
  ({ restarting }) => void tell({ type: 'engine-stopped', restarting }, []),
);
ipcRenderer.send('page-loaded');

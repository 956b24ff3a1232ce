// The reference of the start bench: an empty Electron window with React, with the same window options as ours.
import { app, BrowserWindow } from 'electron';

// Not awaited at the top level: Electron gets ready only after this module was evaluated.
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    backgroundColor: '#ffffff',
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  return window.loadFile(process.argv.at(-1));
});
app.on('window-all-closed', () => app.quit());

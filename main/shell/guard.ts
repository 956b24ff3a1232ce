import { app, type Session, type WebContents } from 'electron';
import type { Log } from '#main/platform/log';
import { isOurPage } from './origin.ts';
import { originOf } from './page-file.ts';

/**
 * Refuses what a page could ask of Electron and this one never needs: other pages, windows, frames, downloads,
 * permissions, devices, the network.
 */
export function guard(session: Session, log: Log): void {
  const refuse = (what: string) => log.write({ level: 'warn', event: 'refused', what });
  session.setPermissionRequestHandler((_page, permission, answer, { requestingUrl }) => {
    const granted = mayUse(permission, requestingUrl);
    if (!granted) refuse(permission);
    answer(granted);
  });
  session.setPermissionCheckHandler((_page, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch dictionaries from the internet
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    refuse('download');
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    const cancel = !mayLoad(request.url);
    if (cancel) refuse(`request ${originOf(request.url).split(':')[0] ?? ''}`);
    answer({ cancel });
  });
  app.on('web-contents-created', (_event, page) => guardPage(page, refuse));
}

/** Copying text at the user's gesture, which the page's copy buttons do; reading the clipboard stays refused. */
const mayUse = (permission: string, origin: string) => permission === 'clipboard-sanitized-write' && isOurPage(origin);

function guardPage(page: WebContents, refuse: (what: string) => void): void {
  page.setWindowOpenHandler(() => {
    refuse('window');
    return { action: 'deny' };
  });
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isOurPage(event.url)) return;
    event.preventDefault();
    refuse('navigation');
  });
  page.on('will-redirect', (event) => event.preventDefault());
}

/** The page's own files; data: images by the policy; devtools: only where the window may open them. */
function mayLoad(url: string): boolean {
  if (isOurPage(url) || url.startsWith('data:')) return true;
  if (app.isPackaged) return false;
  const socket = url.replace(/^ws:/, 'http:');
  return isOurPage(socket) || url.startsWith('devtools:') || url.startsWith('chrome-extension:');
}

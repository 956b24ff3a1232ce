import { app } from 'electron';
import { appOrigin, originOf } from './page-file.ts';

/** The dev server's address in `electron-vite dev`; a packaged app has none, whatever the environment says. */
export const devServer = (): string | null => (app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null));

/** Whether an address is the console's own page: the origin is compared, never a prefix of the text. */
export function isOurPage(address: string): boolean {
  const origin = originOf(address);
  const dev = devServer();
  return origin === appOrigin || (dev !== null && origin === originOf(dev));
}

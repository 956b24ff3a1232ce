// Whether to try Electron's own download again on a machine that lives on the fallback: at most once a day, and only where
// its server answers within seconds.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './cache.mjs';

const dayMs = 24 * 60 * 60 * 1000;
const stamp = () => join(cacheDir(), 'official-electron-tried');

/** Remembers that the download was tried now, whatever comes of it. */
export function rememberTry(now = Date.now()) {
  mkdirSync(cacheDir(), { recursive: true });
  writeFileSync(stamp(), String(now));
}

function lastTry() {
  try {
    return Number(readFileSync(stamp(), 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** Whether a server answers at all, whatever it says. `timeoutMs`: how long to wait for it. */
export async function answers(url, timeoutMs = 3000) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    return true;
  } catch {
    return false;
  }
}

/** Where @electron/get downloads from, as it finds out itself; null = by a proxy, which only a download can try. */
export const server = (env = process.env) =>
  env.ELECTRON_GET_USE_PROXY ? null : env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com';

/** True once a day, where the download is allowed and its server answers. */
export async function isWorthATry({ now = Date.now(), probe = answers, env = process.env } = {}) {
  if (env.OCS_ELECTRON_OFFLINE === '1' || now - lastTry() < dayMs) return false;
  rememberTry(now);
  const url = server(env);
  return url === null || probe(url);
}

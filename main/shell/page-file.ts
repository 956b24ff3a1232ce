import { extname, join, sep } from 'node:path';

/** The page's only origin. */
export const appOrigin = 'app://console';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** A file of the built page and its MIME type. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file that an app:// address means, or null where it must not be answered: another host, a path that leaves the
 * folder, a kind of file the page has none of. An address without extension is a route of the page: index.html.
 */
export function pageFile(root: string, address: string): PageFile | null {
  const name = originOf(address) === appOrigin ? decoded(new URL(address).pathname) : null;
  // Backslash: a separator on Windows. Colon: a drive or an alternate data stream there.
  if (name === null || /[\0\\:]/.test(name) || name.split('/').includes('..')) return null;
  const file = extname(name) === '' ? '/index.html' : name;
  const type = types[extname(file)];
  const path = join(root, file);
  return type === undefined || !path.startsWith(root + sep) ? null : { path, type };
}

/** Scheme and host of an address, '' where it is none. (URL.origin of a custom scheme is "null" in Node.) */
export function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const placeholder = '__STYLE_NONCE__';

/** index.html with the nonce in its meta tag, and its files addressed from the root so that any route can be reloaded. */
export function withNonce(html: string, nonce: string): string {
  const rooted = html.replaceAll(/(src|href)="\.\//g, '$1="/');
  if (rooted.includes(placeholder)) return rooted.replaceAll(placeholder, nonce);
  return rooted.replace(/<head>/i, `<head><meta name="style-nonce" content="${nonce}">`);
}

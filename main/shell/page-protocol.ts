import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { securityHeaders } from './csp.ts';
import { pageFile, withNonce } from './page-file.ts';

/** Makes app:// a scheme with an origin of its own. Must run before Electron is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the built page, and nothing but the built page, under app://console. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? pageFile(root, request.url) : null;
    const nonce = randomBytes(18).toString('base64');
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return new Response('Not found', { status: 404, headers: securityHeaders(nonce) });
    const headers = { ...securityHeaders(nonce), 'Content-Type': file.type };
    const content = file.type.startsWith('text/html') ? withNonce(body.toString('utf8'), nonce) : new Uint8Array(body);
    return new Response(content, { headers });
  });
}

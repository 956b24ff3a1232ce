import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { bundleFiles, zipped } from './bundle.ts';

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'ocs-bundle-'));
  mkdirSync(join(userData, 'logs'));
});
afterEach(() => rmSync(userData, { recursive: true }));

const write = (name: string, value: unknown) => writeFileSync(join(userData, name), JSON.stringify(value));
const logged = (name: string, ...lines: object[]) =>
  writeFileSync(join(userData, 'logs', name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** State as a console in use has it; everything that must not leave carries the word SECRET. */
function inUse(): string {
  const path = join(userData, 'SECRET customer', 'SECRET-fleet 2.sqlite');
  mkdirSync(join(userData, 'SECRET customer'));
  writeFileSync(path, 'SECRET inventory');
  const source = { id: 'file-1', name: 'SECRET name', kind: 'local', path, isDefault: true, openedAt: '2026-11-25' };
  write('sources.json', [{ ...source, checked: '16:SECRET' }]);
  write('settings.json', { theme: 'dark', density: 'dense', language: 'fr', font: 'inter' });
  write('places.json', { machines: { filter: 'user:SECRET' } });
  write('views.json', [{ id: 'a', name: 'SECRET', filter: 'SECRET' }]);
  write('openers.json', [{ kind: 'command', id: 'x', name: 'x', program: '/SECRET', args: ['--password=SECRET'] }]);
  write('export-folders.json', ['/SECRET/exports']);
  write('SECRET.index', 'SECRET');
  writeFileSync(join(userData, 'logs', 'SECRET.txt'), 'SECRET');
  const at = '2026-11-25T00:00:00.000Z';
  logged('shell.log', {
    at,
    level: 'warn',
    event: 'engine.output',
    text: `cannot read ${path} in ${homedir()}/SECRET`,
  });
  logged(
    'engine.log',
    { at, level: 'info', event: 'call', method: 'fleet.page', source: 'file-1', rows: 7, ms: 3, code: 'ok' },
    {
      at,
      level: 'error',
      event: 'bug',
      logId: 'abc',
      detail: `EIO: read '${path}'`,
      stack: `x at ${userData}/SECRET/a`,
    },
    { at, level: 'warn', event: 'slow', source: 'file-1', sql: 'SELECT ID FROM hardware WHERE NAME = ?', ms: 900 },
  );
  return path;
}

test('no path, name, filter, opener or inventory value leaves; what helps does', async () => {
  inUse();
  const files = new Map(bundleFiles(userData, { app: '0.1.0', node: '20' }));
  expect([...files.keys()].sort()).toEqual([
    'logs/engine.log',
    'logs/shell.log',
    'settings.json',
    'sources.json',
    'versions.json',
  ]);
  const everything = [...files].flat().join('\n');
  for (const secret of ['SECRET', userData, homedir(), 'fleet 2', 'customer']) expect(everything).not.toContain(secret);
  expect(JSON.parse(files.get('sources.json') ?? '')).toEqual([
    { id: 'file-1', kind: 'local', isDefault: true, openedAt: '2026-11-25', sizeBytes: 16 },
  ]);
  expect(JSON.parse(files.get('settings.json') ?? '')).toMatchObject({ theme: 'dark', language: 'fr' });
  const engine = (files.get('logs/engine.log') ?? '').trim().split('\n');
  expect(engine.map((line) => JSON.parse(line).event)).toEqual(['call', 'bug', 'slow']);
  expect(engine[1]).toContain("EIO: read '<path>'");
});

test('settings that others wrote, or none at all, do not leave either', () => {
  write('settings.json', { theme: 'dark', token: 'SECRET' });
  writeFileSync(join(userData, 'sources.json'), 'half a list');
  rmSync(join(userData, 'logs'), { recursive: true });
  const files = new Map(bundleFiles(userData, {}));
  expect([files.get('settings.json'), files.get('sources.json')]).toEqual(['{}\n', '[]\n']);
  expect(files.size).toBe(3);
});

test('the archive holds the files whole', async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped([
    ['a.json', '{}'],
    ['logs/b.log', 'é'.repeat(100_000)],
  ]))
    chunks.push(chunk);
  const zip = await fromBufferPromise(Buffer.concat(chunks));
  const sizes: Record<string, number> = {};
  for await (const entry of zip.eachEntry()) sizes[entry.fileName] = entry.uncompressedSize;
  expect(sizes).toEqual({ 'a.json': 2, 'logs/b.log': 200_000 });
});

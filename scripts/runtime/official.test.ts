import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// @ts-expect-error: plain JavaScript, so that it runs before anything is installed
import { answers, isWorthATry, rememberTry, server } from './official.mjs';

let cache: string;
let probes: string[];
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ocs-cache-'));
  vi.stubEnv('OCS_CACHE', join(cache, 'new'));
  probes = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const hour = 3_600_000;
const asked = (now: number, env = {}, reached = false): Promise<boolean> => {
  const probe = async (url: string) => {
    probes.push(url);
    return reached;
  };
  return isWorthATry({ now, env, probe });
};

test('tried at most once a day, whatever came of it', async () => {
  const now = 1_800_000_000_000;
  expect(await asked(now)).toBe(false);
  expect(await asked(now + 23 * hour, {}, true)).toBe(false);
  expect(probes).toEqual(['https://github.com']);
  expect(await asked(now + 25 * hour, {}, true)).toBe(true);
  expect(await asked(now + 26 * hour, {}, true)).toBe(false);
  rememberTry(now + 60 * hour);
  expect(await asked(now + 61 * hour, {}, true)).toBe(false);
});

test('never where the user says offline; of the mirror where there is one; by a proxy only the download can tell', async () => {
  expect(await asked(1e12, { OCS_ELECTRON_OFFLINE: '1' }, true)).toBe(false);
  expect(probes).toEqual([]);
  expect(await asked(1e12, { ELECTRON_MIRROR: 'https://mirror.example/' }, true)).toBe(true);
  expect(probes).toEqual(['https://mirror.example/']);
  expect(await asked(2e12, { ELECTRON_GET_USE_PROXY: '1' })).toBe(true);
  expect(server({})).toBe('https://github.com');
});

test('a server that says anything answers; one that is not there, or keeps silent, does not', async () => {
  const speaking = createServer((_request, response) => response.writeHead(404).end());
  const silent = createServer(() => undefined);
  for (const each of [speaking, silent]) {
    each.listen(0, '127.0.0.1');
    await once(each, 'listening');
  }
  const at = (each: typeof silent) => `http://127.0.0.1:${(each.address() as AddressInfo).port}/`;
  const gone = at(speaking);
  expect(await answers(at(speaking))).toBe(true);
  expect(await answers(at(silent), 50)).toBe(false);
  for (const each of [speaking, silent]) {
    each.closeAllConnections();
    each.close();
    await once(each, 'close');
  }
  expect(await answers(gone)).toBe(false);
});

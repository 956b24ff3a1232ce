import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contract } from '#contract/index';
import { openLog } from './platform/log.ts';
import { electronPort } from './platform/port.ts';
import { serve } from './platform/rpc.ts';
import { openServices } from './services.ts';

/** What Electron's utility process offers; declared here because the engine knows no Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: Parameters<typeof electronPort>[0][] }) => void): void;
  postMessage(message: unknown): void;
}

const { values } = parseArgs({
  strict: false,
  options: {
    data: { type: 'string' },
    runtime: { type: 'string' },
    version: { type: 'string' },
    check: { type: 'boolean' },
  },
});
const dataDir = resolve(String(values.data));
const log = openLog(`${dataDir}/logs`);
const parent = (process as unknown as { parentPort: ParentPort }).parentPort;

const pages = new Set<{ send(message: unknown): void }>();
const grants = new Set<string>();
const { services, sources } = openServices({
  dataDir,
  log,
  granted: (path) => grants.has(path),
  changed: (domains) => {
    for (const page of pages) page.send({ type: 'changed', domains });
  },
  versions: {
    logFolder: join(dataDir, 'logs'),
    app: String(values.version ?? ''),
    runtime: String(values.runtime ?? ''),
    node: process.versions.node,
    engine: process.versions.electron ?? '',
  },
});

process.on('unhandledRejection', (reason) =>
  log.write({ level: 'error', event: 'unhandledRejection', detail: String(reason) }),
);

parent.on('message', (event) => {
  const { type, path } = (event.data ?? {}) as { type?: string; path?: string };
  if (type === 'grant' && typeof path === 'string') grants.add(resolve(path));
  if (type !== 'port') return;
  for (const raw of event.ports) {
    const port = electronPort(raw);
    pages.add(port);
    port.onClose(() => pages.delete(port));
    serve(port, contract, services, { log, checkOutput: values.check === true });
  }
});
log.write({ level: 'info', event: 'engine.started', pid: process.pid });
sources.resume();

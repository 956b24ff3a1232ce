import { expect, test } from 'vitest';
import type { Progress } from '#contract/progress';
import type { Source } from '#contract/sources';
import { Failure } from '#main/platform/failure';
import { Openings, type Watcher } from './openings.ts';

const source = { name: 'a' } as Source;
const step = (done: number): Progress => ({ step: 'check', done, total: 9, unit: 'steps' });

/** Work that the test reports for and ends. */
function work() {
  let resolve: (source: Source) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Source>((...ends) => {
    [resolve, reject] = ends;
  });
  let started: (watcher: Watcher) => void = () => undefined;
  const begun = new Promise<Watcher>((known) => {
    started = known;
  });
  let runs = 0;
  const run = (watcher: Watcher) => {
    runs += 1;
    started(watcher);
    watcher.signal.addEventListener('abort', () => reject(new Failure('cancelled')));
    return promise;
  };
  return { run, begun, end: () => resolve(source), fail: reject, runs: () => runs };
}

function watcher() {
  const abort = new AbortController();
  const seen: number[] = [];
  return {
    signal: abort.signal,
    report: ({ done }: Progress) => void seen.push(done),
    seen,
    leave: () => abort.abort(),
  };
}

test('all who open a file share one work, and are told of its progress, who comes late too', async () => {
  const openings = new Openings();
  const [first, second] = [watcher(), watcher()];
  const job = work();
  const results = [openings.join('a', null, job.run), openings.join('a', first, job.run)];
  const { report } = await job.begun;
  report(step(1));
  results.push(openings.join('a', second, job.run));
  report(step(2));
  job.end();
  expect(await Promise.all(results)).toEqual([source, source, source]);
  expect(job.runs()).toBe(1);
  expect([first.seen, second.seen]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('who leaves is answered at once; the work goes on for the others and is given up with the last', async () => {
  const openings = new Openings();
  const [first, second] = [watcher(), watcher()];
  const job = work();
  const left = openings.join('a', first, job.run);
  const stays = openings.join('a', second, job.run);
  const { signal, report } = await job.begun;
  first.leave();
  await expect(left).rejects.toMatchObject({ code: 'cancelled' });
  expect(signal.aborted).toBe(false);
  report(step(3));
  expect([first.seen, second.seen]).toEqual([[], [3]]);
  second.leave();
  await expect(stays).rejects.toMatchObject({ code: 'cancelled' });
  expect(signal.aborted).toBe(true);
});

test('what nobody watches goes on, and the first who watches can end it', async () => {
  const openings = new Openings();
  const job = work();
  const unwatched = openings.join('a', null, job.run);
  const page = watcher();
  const watched = openings.join('a', page, job.run);
  page.leave();
  await expect(watched).rejects.toMatchObject({ code: 'cancelled' });
  await expect(unwatched).rejects.toMatchObject({ code: 'cancelled' });
});

test('who opens a file again that is being given up gets a new work after it', async () => {
  const openings = new Openings();
  const [first, second] = [watcher(), watcher()];
  const [job, again] = [work(), work()];
  const left = openings.join('a', first, job.run);
  await job.begun;
  first.leave();
  const later = openings.join('a', second, again.run);
  again.end();
  expect(await later).toBe(source);
  await expect(left).rejects.toMatchObject({ code: 'cancelled' });
});

test('files are opened side by side, a failure goes to all who wait, and the next try is a new one', async () => {
  const openings = new Openings();
  const [a, b, again] = [work(), work(), work()];
  const failing = [openings.join('a', watcher(), a.run), openings.join('a', watcher(), a.run)];
  const other = openings.join('b', watcher(), b.run);
  a.fail(new Failure('source.locked'));
  for (const each of failing) await expect(each).rejects.toMatchObject({ code: 'source.locked' });
  again.end();
  expect(await openings.join('a', watcher(), again.run)).toBe(source);
  await openings.stopAll();
  await expect(other).rejects.toMatchObject({ code: 'cancelled' });
});

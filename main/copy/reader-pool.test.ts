import { renameSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareFile } from './prepare.ts';
import { ReaderPool } from './reader-pool.ts';
import { machines, ocsFile, tempFolder } from './testing.ts';

const unwatched = { signal: new AbortController().signal, report: () => undefined };
const query = { kind: 'query', sql: 'SELECT 1 AS one', params: [] } as const;
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  );

let [started, ended] = [0, 0];
const count = (worker: Worker) => {
  started += 1;
  worker.on('exit', () => {
    ended += 1;
  });
};
beforeEach(() => {
  [started, ended] = [0, 0];
  process.on('worker', count);
});
afterEach(() => void process.off('worker', count));

function setupOf(path: string) {
  const { companion, fingerprint } = prepareFile({ path, companions: tempFolder(), checked: '' }, unwatched);
  return { path, companion, fingerprint };
}

test('all who wait are told why no reader could start', async () => {
  const pool = new ReaderPool({ ...setupOf(ocsFile(machines(['beta']))), fingerprint: 'of another time' });
  const asked = Array.from({ length: 12 }, () => codeOf(pool.ask(query)));
  expect(await Promise.all(asked)).toEqual(Array(12).fill('source.changed'));
  await pool.close();
});

test('readers that die at once are started later and later, and no more after a few; when the cause is gone, asking helps', async () => {
  const setup = setupOf(ocsFile(machines(['beta'])));
  const companion = setup.companion ?? '';
  renameSync(companion, `${companion}.away`);
  const pool = new ReaderPool(setup);
  expect(await codeOf(pool.ask(query))).toBe('source.failed');
  await expect.poll(() => started >= 5 && ended === started, { timeout: 20_000 }).toBe(true);
  const starts = started;
  expect(starts).toBeLessThanOrEqual(7);
  expect(await codeOf(pool.ask(query))).toBe('source.failed');
  expect(started).toBe(starts);
  renameSync(`${companion}.away`, companion);
  await expect.poll(() => codeOf(pool.ask(query)), { timeout: 20_000 }).toBe('answered');
  // Both readers again
  await expect.poll(() => started - ended).toBe(2);
  await pool.close();
});

test('a closed pool starts nothing more', async () => {
  const setup = setupOf(ocsFile(machines(['beta'])));
  const pool = new ReaderPool({ ...setup, fingerprint: 'of another time' });
  await codeOf(pool.ask(query));
  await pool.close();
  const starts = started;
  expect(await codeOf(pool.ask(query))).toBe('source.unknown');
  expect(started).toBe(starts);
});

test('a pool that is closed while its threads still load ends in peace', async () => {
  const setup = setupOf(ocsFile(machines(['beta'])));
  for (let round = 0; round < 4; round += 1) {
    const pool = new ReaderPool(setup);
    const asked = pool.ask({ kind: 'query', sql: 'SELECT 1', params: [] });
    const closed = pool.close();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await closed;
  }
});

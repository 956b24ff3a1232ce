import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { prepareFile } from './prepare.ts';
import { ReaderPool } from './reader-pool.ts';
import type { SlowStatement } from './reader-protocol.ts';
import { ocsFile } from './testing.ts';

test('statements over the limit are told by their text, never with a parameter; others are not', async () => {
  const path = ocsFile((db) => db.prepare("INSERT INTO hardware (ID, DEVICEID, NAME) VALUES (1, 'd', 'PC-1')").run());
  const folder = dirname(path);
  const unwatched = { signal: new AbortController().signal, report: () => undefined };
  const { companion, fingerprint } = prepareFile({ path, companions: folder, checked: '' }, unwatched);
  const slow: SlowStatement[] = [];
  const find = 'SELECT ID FROM hardware WHERE NAME = ?';
  const readers = (slowMs: number) =>
    new ReaderPool({ path, companion, fingerprint, slowMs }, (statement) => slow.push(statement));
  const eager = readers(-1);
  expect(await eager.ask({ kind: 'query', sql: find, params: ['PC-1'] })).toEqual([{ ID: 1 }]);
  await eager.ask({ kind: 'task', task: 'count', input: { scope: 'all', plan: null } });
  await eager.ask({ kind: 'query', sql: 'SELECT nothing', params: ['secret'] }).catch(() => undefined);
  expect(slow).toEqual([
    { sql: find, ms: expect.any(Number) },
    { sql: 'task count', ms: expect.any(Number) },
    { sql: 'SELECT nothing', ms: expect.any(Number) },
  ]);
  const patient = readers(3_600_000);
  await patient.ask({ kind: 'query', sql: find, params: ['PC-1'] });
  expect(slow).toHaveLength(3);
  await Promise.all([eager.close(), patient.close()]);
  rmSync(folder, { recursive: true });
});

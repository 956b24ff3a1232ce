import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { runTask } from '#main/copy/index/run';
import { testFleet } from '#main/copy/index/testing/fleet';
import { randomFrom } from '#main/copy/index/testing/rows';
import { compileCriteria } from './compile.ts';
import { randomFilter } from './naive/filters.ts';
import { readNaive } from './naive/fleet.ts';
import { planOf } from './plan.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const seed = Number(process.env.OCS_SEED ?? 20_261_123);
const count = process.env.OCS_LONG === '1' ? 1000 : 100;

const fleet = testFleet(250, seed);
const machines = readNaive(fleet.db);
const vocabulary = vocabularyOf(fleet);
const now = new Date(2026, 10, 23, 12);
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
afterAll(() => fleet.close());

/** Machines by the index, by SQL, and by a plain reading of the rows. */
function threeAnswers(text: string, holds: (machine: (typeof machines)[number]) => boolean) {
  const read = readCriteria(text, vocabulary, now);
  if (!read.ok || read.value === null) throw new Error(`${text}: ${JSON.stringify(read)}`);
  const index = runTask({ db: fleet.db, index: fleet.index }, 'ids', {
    scope: 'all',
    plan: planOf(read.value),
    sort: [],
  });
  const where = compileCriteria({ engine: 'sqlite' }, read.value);
  const query = sql`SELECT h.ID FROM hardware h WHERE h.DEVICEID LIKE 'dev-%' AND ${where} ORDER BY h.ID`.compile(
    compiler,
  );
  const bySql = fleet.db
    .prepare(query.sql)
    .pluck()
    .all(...query.parameters);
  return { index: [...index.ids], sql: bySql, naive: machines.filter(holds).map(({ id }) => id) };
}

describe(`random filters, seed ${seed}`, () => {
  const random = randomFrom(seed);
  const results: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const { text, holds } = randomFilter(random, i % 4);
    test(`${i}: ${text.slice(0, 200)}`, () => {
      const { index, sql: bySql, naive } = threeAnswers(text, holds);
      expect(index, text).toEqual(naive);
      expect(bySql, text).toEqual(naive);
      results.push(naive.length);
    });
  }
  test('the filters tell machines apart', () => {
    const telling = results.filter((found) => found > 0 && found < machines.length);
    expect(telling.length).toBeGreaterThan(count / 2);
  });
});

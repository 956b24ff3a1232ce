import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { IndexDamaged } from './blob.ts';
import { isWhole, openIndex } from './fleet-index.ts';
import { runTask } from './run.ts';
import { testFleet } from './testing/fleet.ts';

const fleet = testFleet(40, 9);
afterAll(() => fleet.close());
const names = [...fleet.blobs.keys()].sort();
const opened = (blobs: ReadonlyMap<string, Buffer>) => openIndex({ get: (name) => blobs.get(name) });

test('an untouched index is whole', () => {
  const index = opened(fleet.blobs);
  expect(index !== undefined && isWhole(index)).toBe(true);
});

test.each(['not json', '{}', '{"version":999}', '[1,2]', ''])('meta %j counts as no index', (text) => {
  expect(opened(new Map(fleet.blobs).set('meta', Buffer.from(text)))).toBeUndefined();
});

test('no blobs are no index', () => {
  expect(opened(new Map())).toBeUndefined();
});

describe.each(names)('%s', (name) => {
  test('missing or cut short is noticed', () => {
    const missing = new Map(fleet.blobs);
    missing.delete(name);
    const cut = new Map(fleet.blobs).set(name, (fleet.blobs.get(name) ?? Buffer.alloc(0)).subarray(0, -1));
    for (const blobs of (fleet.blobs.get(name)?.length ?? 0) > 0 ? [missing, cut] : [missing]) {
      const index = opened(blobs);
      expect(index !== undefined && isWhole(index)).toBe(false);
    }
  });
});

test('random bytes change answers at most: every task ends, nothing but IndexDamaged is thrown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names.filter((name) => name !== 'meta')),
      fc.nat(),
      fc.integer({ min: 0, max: 255 }),
      (name, at, byte) => {
        const changed = Buffer.from(fleet.blobs.get(name) ?? Buffer.alloc(0));
        if (changed.length > 0) changed[at % changed.length] = byte;
        const index = opened(new Map(fleet.blobs).set(name, changed));
        if (index === undefined) return;
        const context = { db: fleet.db, index };
        const column = name.split('.')[1] ?? 'name';
        const key = index.keys.includes(column) ? column : 'name';
        try {
          const { total } = runTask(context, 'page', {
            scope: 'all',
            plan: { kind: 'column', column: key, test: { op: 'contains', text: 'A' } },
            sort: [{ column: key, descending: false }],
            offset: 0,
            limit: 50,
          });
          expect(total).toBeLessThanOrEqual(index.machines);
          runTask(context, 'facets', {
            scope: 'all',
            plan: { kind: 'software', name: [{ op: 'contains', text: 'F' }] },
            columns: [key],
            limit: 10,
          });
          runTask(context, 'values', { column: 'software.version', test: null, limit: 10 });
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamaged);
        }
      },
    ),
    { numRuns: process.env.OCS_LONG === '1' ? 5000 : 500, seed: 41 },
  );
});

// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceId } from '#contract/identifiers';
import { type FakeEngine, installFakeEngine } from '#renderer/client/fake-engine.ts';
import { createQueryClient } from '#renderer/client/query.ts';
import { fleetQueries } from './queries.ts';
import { fakeFleet } from './testing.tsx';

const source = SourceId.parse('demo');
let engine: FakeEngine;
beforeEach(() => {
  vi.useFakeTimers();
  engine = installFakeEngine(fakeFleet());
});
afterEach(() => {
  vi.useRealTimers();
  engine.restore();
});

/** How often a list was asked for in its first two minutes on screen, and when it comes back to the screen. */
async function asked(filter: string): Promise<[number, number]> {
  const client = createQueryClient();
  const query = fleetQueries.page({ source, scope: 'active', filter, sort: [] }, ['name'], 0);
  const watch = () => new QueryObserver(client, query).subscribe(() => {});
  const leave = watch();
  await vi.advanceTimersByTimeAsync(125_000);
  leave();
  const before = engine.calls.length;
  watch()();
  await vi.advanceTimersByTimeAsync(0);
  return [before, engine.calls.length];
}

describe('a list of machines', () => {
  it.each(['last<30d', 'lastContact:today', '-contact<=2h os:windows', 'last>yesterday'])(
    'is asked for again each minute and when it is shown again, while its filter counts from now: %s',
    async (filter) => expect(await asked(filter)).toEqual([3, 4]),
  );

  it.each(['', 'os:windows ram<8G', 'name:pc-2d-lab', 'last>2026-11-01'])(
    'is asked for once otherwise: %s',
    async (filter) => expect(await asked(filter)).toEqual([1, 1]),
  );
});

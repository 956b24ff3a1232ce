import { queryOptions } from '@tanstack/react-query';
import type { FleetFilter, FleetQuery, Selection } from '#contract/fleet';
import type { SourceId } from '#contract/identifiers';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { agesBy } from '#renderer/client/query.ts';

/** Rows fetched at once. */
export const BLOCK = 200;

/** Ages (`<30d`, `:2h`) and days named by today. A hit too many (`ram<8m`) only asks once more than needed. */
const countsFromNow = /[:<>=.]\d+(?:min|h|d|w|mo?|y)(?![\w-])|\b(?:today|yesterday)\b/i;

const byAge = (filter: string) => (countsFromNow.test(filter) ? agesBy : {});

/** What the Machines page asks of the engine; keys start with the contract's domain. */
export const fleetQueries = {
  columns: (source: SourceId) =>
    queryOptions({
      queryKey: ['fleet', 'columns', source],
      queryFn: ({ signal }) => unwrap(engine.fleet.columns({ source }, { signal })),
    }),
  page: (query: FleetQuery, columns: readonly string[], block: number) =>
    queryOptions({
      queryKey: ['fleet', 'page', query, columns, block],
      queryFn: ({ signal }) =>
        unwrap(engine.fleet.page({ ...query, columns: [...columns], offset: block * BLOCK, limit: BLOCK }, { signal })),
      // Pages scrolled past are cheap to ask again and dear to keep.
      gcTime: 60_000,
      ...byAge(query.filter),
    }),
  count: (filter: FleetFilter) =>
    queryOptions({
      queryKey: ['fleet', 'count', filter],
      queryFn: ({ signal }) => unwrap(engine.fleet.count(filter, { signal })),
      ...byAge(filter.filter),
    }),
  facets: (filter: FleetFilter, columns: readonly string[], limit: number) =>
    queryOptions({
      queryKey: ['fleet', 'facets', filter, columns, limit],
      queryFn: ({ signal }) => unwrap(engine.fleet.facets({ ...filter, columns: [...columns], limit }, { signal })),
      enabled: columns.length > 0,
      ...byAge(filter.filter),
    }),
  totals: (selection: Selection, columns: readonly string[]) =>
    queryOptions({
      queryKey: ['fleet', 'totals', selection, columns],
      queryFn: ({ signal }) => unwrap(engine.fleet.totals({ selection, columns: [...columns] }, { signal })),
      enabled: columns.length > 0,
      ...byAge(selection.kind === 'matching' ? selection.query.filter : ''),
    }),
  check: (source: SourceId, filter: string) =>
    queryOptions({
      queryKey: ['search', 'check', source, filter],
      queryFn: ({ signal }) => unwrap(engine.search.check({ source, filter }, { signal })),
    }),
  complete: (source: SourceId, filter: string, cursor: number) =>
    queryOptions({
      queryKey: ['search', 'complete', source, filter, cursor],
      queryFn: ({ signal }) => unwrap(engine.search.complete({ source, filter, cursor }, { signal })),
      gcTime: 30_000,
    }),
  views: queryOptions({
    queryKey: ['search', 'views'],
    queryFn: ({ signal }) => unwrap(engine.search.views({}, { signal })),
  }),
};

/** Row number of the first machine whose first sort column starts with the text; -1 = none, or the engine could not say. */
export async function engineSeek(query: FleetQuery, text: string): Promise<number> {
  const result = await engine.fleet.seek({ ...query, text });
  return result.ok ? result.value.offset : -1;
}

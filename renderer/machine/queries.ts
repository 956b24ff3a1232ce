import { queryOptions } from '@tanstack/react-query';
import type { FleetQuery } from '#contract/fleet';
import type { MachineId, SourceId } from '#contract/identifiers';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';

/** What the machine screens ask of the engine; keys start with the contract's domain. */
export const machineQueries = {
  machine: (source: SourceId, id: MachineId) =>
    queryOptions({
      queryKey: ['fleet', 'machine', source, id],
      queryFn: ({ signal }) => unwrap(engine.fleet.machine({ source, id }, { signal })),
    }),
  columns: (source: SourceId) =>
    queryOptions({
      queryKey: ['fleet', 'columns', source],
      queryFn: ({ signal }) => unwrap(engine.fleet.columns({ source }, { signal })),
    }),
  record: (source: SourceId, id: MachineId) =>
    queryOptions({
      queryKey: ['fleet', 'record', source, id],
      queryFn: ({ signal }) => unwrap(engine.fleet.record({ source, id }, { signal })),
      // Megabytes that are looked at once.
      gcTime: 10_000,
    }),
  compare: (source: SourceId, ids: readonly MachineId[]) =>
    queryOptions({
      queryKey: ['fleet', 'compare', source, ids],
      queryFn: ({ signal }) => unwrap(engine.fleet.compare({ source, ids: [...ids] }, { signal })),
      enabled: ids.length >= 2,
    }),
  /** Three machines of a list from a row on; `query` null = of no list. */
  around: (query: FleetQuery | null, offset: number) =>
    queryOptions({
      queryKey: ['fleet', 'around', query, offset],
      queryFn: async ({ signal }) => {
        if (query === null) return { ids: [] };
        return unwrap(engine.fleet.page({ ...query, columns: [], offset, limit: 3 }, { signal }));
      },
    }),
  find: (source: SourceId, text: string) =>
    queryOptions({
      queryKey: ['fleet', 'find', source, text],
      queryFn: ({ signal }) => unwrap(engine.search.find({ source, text, limit: 8 }, { signal })),
      enabled: text.trim() !== '',
    }),
};

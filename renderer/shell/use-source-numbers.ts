import { useQuery } from '@tanstack/react-query';
import type { SourceId } from '#contract/identifiers';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { useSettled } from './use-settled.ts';

/** Active machines of the shown source: what the list shows when nothing filters it; null while it is not known. */
export function useMachineCount(): number | null {
  const source = useCurrentSource();
  const settled = useSettled();
  const { data } = useQuery({
    // The machines page asks the same question, by the same key
    queryKey: ['fleet', 'count', { source: source?.id, scope: 'active', filter: '' }],
    enabled: source !== null && settled,
    placeholderData: () => undefined,
    queryFn: ({ signal }) =>
      unwrap(engine.fleet.count({ source: source?.id as SourceId, scope: 'active', filter: '' }, { signal })),
  });
  return data?.count ?? null;
}

/** Newest inventory in the shown source, server-local; asked of the list's index: counting all tables would take a while. */
export function useFreshest(): string | null {
  const source = useCurrentSource();
  const settled = useSettled();
  const { data } = useQuery({
    queryKey: ['fleet', 'freshest', source?.id],
    enabled: source !== null && settled,
    placeholderData: () => undefined,
    queryFn: async ({ signal }) => {
      const query = { source: source?.id as SourceId, scope: 'all', filter: '', offset: 0, limit: 1 } as const;
      const sort = [{ key: 'lastInventory', descending: true }];
      const page = await unwrap(engine.fleet.page({ ...query, sort, columns: ['lastInventory'] }, { signal }));
      return page.columns.lastInventory?.[0] ?? null;
    },
  });
  return typeof data === 'string' ? data : null;
}

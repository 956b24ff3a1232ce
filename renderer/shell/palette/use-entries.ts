import { IconBookmark, IconDatabase, IconDevicesPc } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Hit } from '#contract/search';
import { useAllActions } from '#renderer/client/actions.ts';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { useShowSource } from '#renderer/client/open-source.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';
import { fleetQueries } from '#renderer/fleet/queries.ts';
import { builtInViews, searchOf } from '#renderer/fleet/views.ts';
import { type Entry, type EntryGroup, grouped, matching } from './entries.ts';

export interface Found {
  readonly groups: readonly EntryGroup[];
  /** Machines that match in all, of which the first are listed. */
  readonly machines: number;
  readonly searching: boolean;
  readonly error: unknown;
}

const limit = 12;

/** What the palette lists: machines that the engine finds for `askedText`, and what is known here and matches `text` at once. */
export function useEntries(text: string, askedText: string): Found {
  const { t } = useTranslation('palette');
  const navigate = useNavigate();
  const showSource = useShowSource();
  const actions = useAllActions();
  const source = useCurrentSource();
  const asked = askedText.trim();
  const { data: sources = [] } = useQuery(sourceQueries.list());
  const { data: saved = [] } = useQuery(fleetQueries.views);
  const views = [...builtInViews([]), ...saved];
  const find = useQuery({
    queryKey: ['search', 'find', source?.id, asked],
    enabled: source !== null && asked !== '',
    gcTime: 10_000,
    queryFn: ({ signal }) =>
      source === null
        ? { hits: [], total: 0 }
        : unwrap(engine.search.find({ source: source.id, text: asked, limit }, { signal })),
  });

  const why = (hit: Hit) =>
    hit.column === 'name' ? {} : { note: `${t([`by.${hit.column}`, `column:${hit.column}`])} ${hit.value ?? ''}` };
  const found = asked === '' ? { hits: [], total: 0 } : (find.data ?? { hits: [], total: 0 });
  const machines: Entry[] = found.hits.map((hit) => ({
    id: `machine-${hit.id}`,
    kind: 'machine',
    label: hit.name === '' ? t('unnamed', { id: hit.id }) : hit.name,
    Icon: IconDevicesPc,
    run: () => void navigate({ to: '/machine/$id', params: { id: String(hit.id) } }),
    ...why(hit),
  }));
  const known: Entry[] = [
    ...actions.map(
      ({ id, label, keys, Icon, run, hint }): Entry => ({
        id: `action-${id}`,
        kind: id.startsWith('page.') ? 'page' : 'action',
        label,
        Icon: Icon ?? IconBookmark,
        run,
        ...(keys === undefined ? {} : { keys }),
        ...(hint === undefined ? {} : { note: hint }),
      }),
    ),
    ...views.map(
      (view): Entry => ({
        id: `view-${view.id}`,
        kind: 'view',
        label: view.name ?? t(`fleet:view.${view.id}`),
        note: view.filter,
        Icon: IconBookmark,
        run: () => void navigate({ to: '/machines', search: searchOf(view) }),
      }),
    ),
    ...sources
      .filter((each) => each.id !== source?.id)
      .map(
        (each): Entry => ({
          id: `source-${each.id}`,
          kind: 'source',
          label: each.name,
          note: each.path,
          Icon: IconDatabase,
          run: () => showSource(each),
        }),
      ),
  ];
  return {
    groups: grouped([...machines, ...matching(known, text)], ['machine', 'view', 'page', 'action', 'source']),
    machines: found.total,
    searching: find.isFetching,
    error: asked !== '' && find.isError ? find.error : null,
  };
}

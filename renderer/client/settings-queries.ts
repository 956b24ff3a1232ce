import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#contract/settings';
import { engine } from './engine.ts';
import { unwrap } from './fault-error.ts';

export const defaultSettings: Settings = { theme: 'system', density: 'dense', language: 'system', font: 'inter' };

export const settingsQuery = queryOptions({
  queryKey: ['settings', 'all'],
  queryFn: ({ signal }) => unwrap(engine.settings.get({}, { signal })),
});

/** The settings, or the defaults until they are known. */
export const useSettings = (): Settings => useQuery(settingsQuery).data ?? defaultSettings;

/** Changes some settings: shown at once, taken back when the engine refuses. */
export function useChangeSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (patch: Partial<Settings>) => unwrap(engine.settings.change(patch)),
    onMutate: (patch) => {
      const before = client.getQueryData(settingsQuery.queryKey);
      client.setQueryData(settingsQuery.queryKey, { ...defaultSettings, ...before, ...patch });
      return { before };
    },
    onError: (_error, _patch, kept) => client.setQueryData(settingsQuery.queryKey, kept?.before),
    onSuccess: (settings) => client.setQueryData(settingsQuery.queryKey, settings),
  });
}

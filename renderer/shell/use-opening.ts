import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fault } from '#contract/fault';
import type { Progress } from '#contract/progress';
import type { Source } from '#contract/sources';
import { engine } from '#renderer/client/engine.ts';
import { faultOf, unwrap } from '#renderer/client/fault-error.ts';
import { useJobs } from '#renderer/client/jobs.ts';
import { wasAskedToOpen } from '#renderer/client/open-paths.ts';

/** Where the shown source stands. demo: the first start's demo fleet is being made. */
export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'open' }
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly name: string; readonly progress: Progress | null }
  | { readonly state: 'demo'; readonly name: string; readonly progress: Progress | null }
  | { readonly state: 'fault'; readonly fault: Fault; readonly retry: () => void };

/** Size and seed of the fleet that the first start makes: the same everywhere, so that screenshots and reports agree. */
export const firstFleet = { machines: 1000, seed: 1 } as const;

/** Opens a chosen source that the engine has not open; with no source at all at the start, makes the demo fleet. */
export function useOpening(list: UseQueryResult<readonly Source[]>, chosen: Source | null): Opening {
  const client = useQueryClient();
  const jobs = useJobs();
  const [progress, setProgress] = useState<Progress | null>(null);
  // Asked of the first answer only: who forgets the last source later did not ask for a demo fleet.
  const [hadNone, setHadNone] = useState<boolean | null>(null);
  if (hadNone === null && list.data !== undefined) setHadNone(list.data.length === 0);
  const isFirstStart = hadNone === true && list.data?.length === 0 && !wasAskedToOpen();

  const settle = () => client.invalidateQueries({ queryKey: ['sources'] });
  const demo = useQuery({
    queryKey: ['first-start'],
    enabled: isFirstStart,
    queryFn: async ({ signal }) => {
      const source = await unwrap(engine.sources.demo(firstFleet, { signal, onProgress: setProgress }));
      await settle();
      return source;
    },
  });
  const needsOpening = chosen !== null && !chosen.isOpen;
  const reopen = useQuery({
    queryKey: ['reopen', chosen?.id],
    enabled: needsOpening,
    gcTime: 0,
    staleTime: 0,
    placeholderData: () => undefined,
    queryFn: async ({ signal }) => {
      setProgress(null);
      const source = await unwrap(
        engine.sources.reopen({ source: (chosen as Source).id }, { signal, onProgress: setProgress }),
      );
      await settle();
      return source;
    },
  });

  if (list.isPending) return { state: 'loading' };
  if (list.isError) return { state: 'fault', fault: faultOf(list.error), retry: () => void list.refetch() };
  if (chosen?.isOpen) return { state: 'open' };
  const work = chosen === null ? demo : reopen;
  if (work.isError && !work.isFetching)
    return { state: 'fault', fault: faultOf(work.error), retry: () => void work.refetch() };
  if (chosen !== null) return { state: 'opening', name: chosen.name, progress };
  if (isFirstStart) return { state: 'demo', name: '', progress };
  const job = jobs.find(({ titleKey, fault }) => titleKey.startsWith('sources:') && fault === null);
  return job === undefined
    ? { state: 'none' }
    : { state: 'opening', name: String(job.titleParams.name ?? ''), progress: job.progress };
}

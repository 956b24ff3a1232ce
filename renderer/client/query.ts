import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import type { EngineLink } from './engine-link.ts';
import { FaultError } from './fault-error.ts';

const wasStopped = (error: unknown) => error instanceof FaultError && error.fault.code === 'engine.stopped';

const MINUTE_MS = 60_000;

/** Options of a query whose answer changes by itself as time goes by ("today"): asked anew each minute it is on screen. */
export const agesBy = {
  refetchInterval: MINUTE_MS,
  refetchOnMount: 'always',
  refetchOnWindowFocus: 'always',
} as const;

/**
 * Queries stay fresh until the engine says `changed`; old data stays while new data loads; only a stopped engine is asked
 * again, once (the call then waits for the new engine). A query's key starts with its contract domain.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The engine is local: being offline is no reason to wait.
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        placeholderData: keepPreviousData,
        retry: (count, error) => count < 1 && wasStopped(error),
        retryDelay: 0,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Refetches what the engine says has changed, and everything shown when a new engine took over. */
export function followEngine(client: QueryClient, link: EngineLink): void {
  link.onChanged((domains) => {
    void client.invalidateQueries({ predicate: (query) => domains.includes(String(query.queryKey[0])) });
  });
  let before = link.state();
  link.onState(() => {
    const now = link.state();
    if (before !== 'starting' && before !== 'running' && now === 'running') void client.invalidateQueries();
    before = now;
  });
}

export const queryClient = createQueryClient();

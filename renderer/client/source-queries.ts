import { queryOptions } from '@tanstack/react-query';
import type { SourceId } from '#contract/identifiers';
import { engine } from './engine.ts';
import { unwrap } from './fault-error.ts';

/** What the frame and the Sources page ask about sources; keys start with the contract's domain. */
export const sourceQueries = {
  list: () =>
    queryOptions({
      queryKey: ['sources', 'list'],
      queryFn: ({ signal }) => unwrap(engine.sources.list({}, { signal })),
    }),
  info: (source: SourceId) =>
    queryOptions({
      queryKey: ['sources', 'info', source],
      queryFn: ({ signal }) => unwrap(engine.sources.info({ source }, { signal })),
      placeholderData: () => undefined,
    }),
};

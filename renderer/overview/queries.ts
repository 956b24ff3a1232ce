import { queryOptions } from '@tanstack/react-query';
import type { SourceId } from '#contract/identifiers';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { agesBy } from '#renderer/client/query.ts';

export const overviewQueries = {
  tiles: (source: SourceId) =>
    queryOptions({
      queryKey: ['overview', 'tiles', source],
      queryFn: ({ signal }) => unwrap(engine.overview.tiles({ source }, { signal })),
      // Another source's numbers must not stand under this one's name.
      placeholderData: () => undefined,
      // Its numbers are of today, of the last 7 days.
      ...agesBy,
    }),
};

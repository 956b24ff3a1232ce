import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { SourceId } from '#contract/identifiers';
import type { Chip, FilterProblem } from '#contract/search';
import { fleetQueries } from './queries.ts';

export interface CheckedFilter {
  /** Of the last text that was checked: it stays until the next answer, so that nothing blinks at each key. */
  readonly problem: FilterProblem | null;
  /** The last filter that parsed, and its criteria: while the newest does not, its chips stay. */
  readonly filter: string;
  readonly chips: readonly Chip[];
}

/** What the engine says of the filter: what is wrong with it, or its criteria as chips. */
export function useChips(source: SourceId, filter: string): CheckedFilter {
  const { data, isPlaceholderData } = useQuery(fleetQueries.check(source, filter));
  const good = useRef<{ filter: string; chips: readonly Chip[] }>({ filter: '', chips: [] });
  if (data && !isPlaceholderData && data.problem === null) good.current = { filter, chips: data.chips };
  return { problem: data?.problem ?? null, ...good.current };
}

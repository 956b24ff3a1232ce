import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';
import type { Source } from '#contract/sources';
import { CurrentSourceContext } from '#renderer/client/current-source.ts';
import { placeOf } from '#renderer/client/places.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';
import { type Opening, useOpening } from './use-opening.ts';

const OpeningContext = createContext<Opening>({ state: 'loading' });

/** How the shown source's opening goes, for the pages that need it. */
export const useGate = (): Opening => useContext(OpeningContext);

/** Chooses the source that is shown, opens it, and tells everything below. */
export function SourceGate({ children }: { readonly children: ReactNode }) {
  const { source: asked } = useSearch({ strict: false });
  const list = useQuery(sourceQueries.list());
  const chosen = choose(list.data ?? [], asked ?? placeOf('shell.source'));
  const opening = useOpening(list, chosen);
  const source = opening.state === 'open' ? chosen : null;
  return (
    <OpeningContext value={opening}>
      <CurrentSourceContext value={source}>{children}</CurrentSourceContext>
    </OpeningContext>
  );
}

/** The source asked for, else the default, else the most recent; null when there is none. */
export function choose(sources: readonly Source[], asked: unknown): Source | null {
  return sources.find(({ id }) => id === asked) ?? sources.find(({ isDefault }) => isDefault) ?? sources[0] ?? null;
}

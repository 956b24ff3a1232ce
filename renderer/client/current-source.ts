import { createContext, useContext } from 'react';
import type { Source } from '#contract/sources';

/** The source shown, open in the engine; null while there is none. */
export const CurrentSourceContext = createContext<Source | null>(null);

/** The source shown, for the frame; null while none is open. */
export const useCurrentSource = (): Source | null => useContext(CurrentSourceContext);

/** The open source of a page that is only drawn when there is one (Overview, Machines, a machine, compare). */
export function useSource(): Source {
  const source = useContext(CurrentSourceContext);
  if (source === null) throw new Error('useSource needs a page inside the source gate');
  return source;
}

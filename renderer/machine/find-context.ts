import { createContext, useContext, useSyncExternalStore } from 'react';
import { isAt, type Match } from './find.ts';

/** Where the find bar stands. A store, not context state: a step redraws two cells, not every cell of the page. */
interface FindStore {
  readonly get: () => Match | null;
  readonly set: (match: Match | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFindStore(): FindStore {
  const listeners = new Set<() => void>();
  let current: Match | null = null;
  return {
    get: () => current,
    set: (match) => {
      if (match === current) return;
      current = match;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Finding {
  /** What is looked for, folded; '' when the find bar is closed. */
  readonly needle: string;
  readonly store: FindStore;
}

export const FindContext = createContext<Finding>({ needle: '', store: createFindStore() });

/** What is looked for, for the cells that mark it. */
export const useNeedle = (): string => useContext(FindContext).needle;

/** Whether the find bar stands at this cell. */
export function useIsCurrent(at: { section: string; row: number; column: number } | undefined): boolean {
  const { store } = useContext(FindContext);
  return useSyncExternalStore(
    store.subscribe,
    () => at !== undefined && isAt(store.get(), at.section, at.row, at.column),
  );
}

/** The match the find bar stands at, when it is in this section. */
export function useCurrentIn(section: string): Match | null {
  const { store } = useContext(FindContext);
  return useSyncExternalStore(store.subscribe, () => {
    const match = store.get();
    return match?.section === section ? match : null;
  });
}

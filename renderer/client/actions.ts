import { type ComponentType, useEffect, useSyncExternalStore } from 'react';

/** Something the palette can do: a page registers its own while it is shown. */
export interface Action {
  readonly id: string;
  /** What the palette shows, in the user's language. */
  readonly label: string;
  readonly hint?: string;
  /** Keys as they are written for people: `Ctrl+E`. Shown only. */
  readonly keys?: string;
  readonly Icon?: ComponentType<{ size?: number | string; stroke?: number | string }>;
  readonly run: () => void;
}

const groups = new Map<symbol, readonly Action[]>();
const listeners = new Set<() => void>();
let all: readonly Action[] = [];

const publish = () => {
  all = [...groups.values()].flat();
  for (const listener of listeners) listener();
};

/** Registers actions for the palette while the component is shown. Give a stable array (useMemo) or they are set anew each draw. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    const key = Symbol('actions');
    groups.set(key, actions);
    publish();
    return () => {
      groups.delete(key);
      publish();
    };
  }, [actions]);
}

/** Every registered action, in the order the pages registered them. */
export function useAllActions(): readonly Action[] {
  return useSyncExternalStore(subscribe, () => all);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

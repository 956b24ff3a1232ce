import { useSyncExternalStore } from 'react';

/** What can open over the window; one at a time. */
export type Overlay = 'palette' | 'shortcuts' | 'about';

const listeners = new Set<() => void>();
let shown: Overlay | null = null;

const show = (overlay: Overlay | null) => {
  shown = overlay;
  for (const listener of listeners) listener();
};

/** Opens an overlay in place of the one that is open. */
export const openOverlay = (overlay: Overlay) => show(overlay);

/** Closes what is open over the window. */
export const closeOverlay = () => show(null);

/** Whether this overlay is the open one. */
export const useOverlay = (overlay: Overlay): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => shown === overlay,
  );

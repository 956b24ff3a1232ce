import { useSyncExternalStore } from 'react';

const heights = { dense: 28, comfortable: 36 } as const;

/** Height of a table row in pixels, by the density the page is set to (`data-density` on the root element). */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, () =>
    document.documentElement.dataset.density === 'comfortable' ? heights.comfortable : heights.dense,
  );
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}

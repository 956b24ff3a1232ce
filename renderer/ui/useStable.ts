import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same from draw to draw and always does what the newest one does: for memoised parts. */
export function useStable<A extends readonly unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...args: A) => newest.current(...args), []);
}

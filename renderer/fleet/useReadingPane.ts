import { useCallback, useEffect, useRef } from 'react';
import type { RowKey } from '#renderer/ui/table/table-types.ts';
import type { Machines } from './useMachines.ts';

/** While the reader runs down the list with the arrow keys, only where they stop is read. */
const SETTLE_MS = 70;

/** The machine in the reading pane: follows the row the keyboard is at, once it rests. */
export function useReadingPane(change: Machines['change'], open: number | undefined) {
  const timer = useRef(0);
  const now = useRef(open);
  now.current = open;
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const follow = useCallback(
    (key: RowKey | undefined) => {
      window.clearTimeout(timer.current);
      if (now.current === undefined || typeof key !== 'number') return;
      timer.current = window.setTimeout(() => {
        if (now.current !== undefined && key !== now.current) change({ open: key });
      }, SETTLE_MS);
    },
    [change],
  );
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    if (now.current !== undefined) change({ open: undefined });
  }, [change]);
  const turn = useCallback(
    (key: RowKey | undefined) => {
      if (key === now.current) close();
      else if (typeof key === 'number') change({ open: key });
    },
    [change, close],
  );
  return { follow, close, turn };
}

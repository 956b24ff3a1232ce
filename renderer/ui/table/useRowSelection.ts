import { useCallback, useRef } from 'react';
import { add, everything, nothing, pick, toggle } from './row-selection.ts';
import type { RowSelection, RowSource } from './table-types.ts';

export type PickMode = 'only' | 'toggle' | 'range';

/** Selecting rows by index: one, turned over, or the range from the last one picked. Ranges may wait for keys not here yet. */
export function useRowSelection(rows: RowSource, selection: RowSelection, change: (next: RowSelection) => void) {
  const anchor = useRef(0);
  const turn = useRef(0);
  const current = useRef(selection);
  current.current = selection;
  const source = useRef(rows);
  source.current = rows;

  const select = useCallback(
    async (index: number, mode: PickMode) => {
      const mine = ++turn.current;
      if (mode !== 'range') anchor.current = index;
      const [from, to] = mode === 'range' ? [anchor.current, index].toSorted((a, b) => a - b) : [index, index];
      const here = mode === 'range' ? undefined : source.current.getRow(index)?.key;
      const keys = here === undefined ? await source.current.keys(from ?? index, (to ?? index) + 1) : [here];
      if (mine !== turn.current) return;
      const [key] = keys;
      if (mode === 'toggle') {
        if (key !== undefined) change(toggle(current.current, key));
      } else if (mode === 'range' && current.current.kind === 'matching') {
        change(add(current.current, keys));
      } else change(pick(keys));
    },
    [change],
  );
  const all = useCallback(() => {
    turn.current++;
    change(everything);
  }, [change]);
  const none = useCallback(() => {
    turn.current++;
    change(nothing);
  }, [change]);
  return { select, all, none };
}

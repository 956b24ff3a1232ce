import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Section } from '#contract/fleet';
import { useCopy } from './useCopy.ts';

export interface RowHandlers {
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>, index: number) => void;
}

interface RowKeys {
  readonly active: number;
  /** The same object at every draw, so that rows need not be drawn again. */
  readonly handlers: RowHandlers;
}

const page = 20;

/** Which row a key leads to from row `index` of `count`; -1 = the key moves nowhere. */
export function rowAfter(key: string, index: number, count: number): number {
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? -1 : Math.min(count - 1, Math.max(0, to));
}

/** Arrow keys between the rows of a table (one tab stop), Ctrl+C copies the row unless text is selected. */
export function useRowKeys(section: Section, order: readonly number[], reveal: (index: number) => void): RowKeys {
  const copy = useCopy();
  const [active, setActive] = useState(0);

  const focus = (from: HTMLTableRowElement, index: number) => {
    setActive(index);
    const find = () => from.closest('tbody')?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    const there = find();
    if (there) return there.focus();
    // A row out of sight is not drawn yet: scroll first, focus once it is.
    const body = from.closest('tbody');
    reveal(index);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => body?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus()),
    );
  };

  const onKeyDown: RowHandlers['onKeyDown'] = (event, index) => {
    if (event.target !== event.currentTarget) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'c' && !window.getSelection()?.toString()) {
      event.preventDefault();
      void copy.rows(section, [order[index] ?? 0], 'text', false);
      return;
    }
    if (command || event.altKey) return;
    const to = rowAfter(event.key, index, order.length);
    if (to === -1) return;
    event.preventDefault();
    focus(event.currentTarget, to);
  };
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  const handlers = useMemo(
    () => ({ setActive, onKeyDown: (...press: Parameters<typeof onKeyDown>) => latest.current(...press) }),
    [],
  );
  return { active: Math.min(active, Math.max(0, order.length - 1)), handlers };
}

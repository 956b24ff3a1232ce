import { type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { moveTo, resize } from './column-changes.ts';
import type { ColumnState, TableColumn } from './table-types.ts';

/** A press becomes a drag after so many pixels, so that a click still sorts. */
const DRAG_PIXELS = 6;

export interface ColumnDrag {
  readonly key: string;
  readonly over: string | null;
}

/** Resizing and reordering columns with the pointer. `moved()` tells whether the last press was a drag, not a click. */
export function useColumnPointer(
  columns: readonly ColumnState[],
  /** The columns as wide as they are drawn: who drags one edge keeps the others where they are. */
  drawn: readonly ColumnState[],
  change: ((next: readonly ColumnState[]) => void) | undefined,
) {
  const [drag, setDrag] = useState<ColumnDrag | null>(null);
  const moved = useRef(false);
  const now = useRef({ columns, drawn });
  now.current = { columns, drawn };

  const onResizeStart = useCallback(
    (event: PointerEvent, column: TableColumn) => {
      if (!change || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      const from = event.clientX;
      follow(event, (move) => {
        moved.current = true;
        change(resize(now.current.drawn, column.key, column.width + move.clientX - from));
      });
      moved.current = true;
    },
    [change],
  );

  const onDragStart = useCallback(
    (event: PointerEvent, column: TableColumn) => {
      moved.current = false;
      if (!change || event.button !== 0) return;
      const from = event.clientX;
      let over: string | null = null;
      follow(
        event,
        (move) => {
          if (!moved.current && Math.abs(move.clientX - from) < DRAG_PIXELS) return;
          moved.current = true;
          over = columnAt(move.clientX, move.clientY);
          setDrag({ key: column.key, over });
        },
        () => {
          setDrag(null);
          if (moved.current && over) change(moveTo(now.current.columns, column.key, over));
        },
      );
    },
    [change],
  );
  return useMemo(
    () => ({ drag, onResizeStart, onDragStart, moved: () => moved.current }),
    [drag, onResizeStart, onDragStart],
  );
}

const columnAt = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[role=columnheader][data-column]')?.dataset.column ?? null;

/** Follows the pointer until it is let go, wherever it goes. */
function follow(start: PointerEvent, onMove: (event: globalThis.PointerEvent) => void, onEnd?: () => void) {
  const mine = (listener: (event: globalThis.PointerEvent) => void) => (event: globalThis.PointerEvent) => {
    if (event.pointerId === start.pointerId) listener(event);
  };
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    controller.abort();
    onEnd?.();
  };
  window.addEventListener('pointermove', mine(onMove), { signal });
  window.addEventListener('pointerup', mine(end), { signal });
  window.addEventListener('pointercancel', mine(end), { signal });
}

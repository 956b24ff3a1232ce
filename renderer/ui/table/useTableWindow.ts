import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { stretch } from './column-stretch.ts';
import { type ColumnWindow, columnWindow } from './column-window.ts';
import { type RowWindow, rowWindow, scrollTopFor } from './row-window.ts';
import type { RowSource, TableColumn } from './table-types.ts';

/** Screens without layout (tests) and the first frame get this much. */
const FIRST_VIEWPORT = { width: 1024, height: 600 };

export interface Chrome {
  readonly rowHeight: number;
  /** Height in pixels of the sticky header and footer together. */
  readonly covered: number;
  /** Width in pixels of the mark column. */
  readonly lead: number;
}

/** Which rows and columns to draw, and how wide; follows scrolling and resizing, and tells the source which rows are near. */
export function useTableWindow(
  scroller: RefObject<HTMLDivElement | null>,
  rows: RowSource,
  wanted: readonly TableColumn[],
  { rowHeight, covered, lead }: Chrome,
) {
  const { total, onRange } = rows;
  const [viewport, setViewport] = useState(FIRST_VIEWPORT);
  const extent = useMemo(
    () => ({ total, rowHeight, viewport: Math.max(rowHeight, viewport.height - covered) }),
    [total, rowHeight, viewport.height, covered],
  );
  const across = viewport.width - lead;
  const columns = useMemo(() => stretch(wanted, across), [wanted, across]);
  const [drawn, setDrawn] = useState<RowWindow>(() => rowWindow(0, extent));
  const [layout, setLayout] = useState<ColumnWindow>(() => columnWindow(columns, 0, across));
  const columnsNow = useRef(columns);

  /** Draws what the scroll position shows; the first row on the screen. */
  const update = useCallback(() => {
    const element = scroller.current;
    // Pinned cells are sticky only while there is something to stick out of (DataTable.module.css).
    element?.toggleAttribute('data-across', element.scrollLeft > 0);
    const next = rowWindow(element?.scrollTop ?? 0, extent);
    setDrawn((old) => (sameRows(old, next) ? old : next));
    const across_ = columnWindow(columns, element?.scrollLeft ?? 0, across);
    const fresh = columnsNow.current !== columns;
    columnsNow.current = columns;
    setLayout((old) => (!fresh && sameColumns(old, across_) ? old : across_));
    return next.first;
  }, [scroller, extent, columns, across]);

  useLayoutEffect(() => void update(), [update]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      if (element.clientHeight > 0) setViewport({ width: element.clientWidth, height: element.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  useEffect(() => {
    onRange?.(drawn.start, drawn.end);
  }, [onRange, drawn.start, drawn.end]);

  const reveal = useCallback(
    (row: number, align?: 'nearest' | 'start') => {
      const element = scroller.current;
      if (!element) return;
      const top = scrollTopFor(row, element.scrollTop, extent, align);
      if (top === null) return;
      element.scrollTop = top;
      // The event comes a frame later; the keyboard's row is drawn at once.
      update();
    },
    [scroller, extent, update],
  );
  return { drawn, columns, layout, extent, update, reveal };
}

const sameRows = (a: RowWindow, b: RowWindow) =>
  a.start === b.start && a.end === b.end && a.anchor === b.anchor && a.offset === b.offset;

const sameColumns = (a: ColumnWindow, b: ColumnWindow) =>
  a.firstShown === b.firstShown && a.shown.length === b.shown.length && a.width === b.width;

import { type RefObject, useCallback } from 'react';
import { type ColumnWindow, columnLeft } from './column-window.ts';
import type { Place, TableColumn } from './table-types.ts';

/** Brings a cell on screen: its row, and its column when it is not pinned. Column -1 leaves the columns as they are. */
export function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly TableColumn[],
  layout: ColumnWindow,
  lead: number,
  revealRow: (row: number) => void,
) {
  return useCallback(
    (place: Place) => {
      if (place.row >= 0) revealRow(place.row);
      const element = scroller.current;
      const column = columns[place.column];
      if (!element || !column || column.pinned) return;
      const left = columnLeft(columns, place.column);
      const room = element.clientWidth - lead - layout.pinnedWidth;
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (left + column.width > element.scrollLeft + room) element.scrollLeft = left + column.width - room;
    },
    [scroller, columns, layout.pinnedWidth, lead, revealRow],
  );
}

import { memo } from 'react';
import type { ColumnWindow } from './column-window.ts';
import css from './DataTable.module.css';
import { HeaderCell } from './HeaderCell.tsx';
import type { SortItem, TableColumn } from './table-types.ts';
import type { useColumnPointer } from './useColumnPointer.ts';

interface TableHeadProps {
  readonly layout: ColumnWindow;
  readonly lefts: readonly number[];
  readonly lead: number;
  readonly height: number;
  readonly width: number;
  readonly sort: readonly SortItem[];
  readonly pointer: ReturnType<typeof useColumnPointer>;
  /** Column the keyboard is at in the header, or -1. */
  readonly at: number;
  readonly atId: string;
  readonly allLabel: string;
  readonly marked: 'all' | 'some' | 'none';
  readonly onMarkAll: () => void;
}

/** The header: the mark that selects all, and the titles. */
export const TableHead = memo(function TableHead({
  layout,
  lefts,
  lead,
  height,
  width,
  sort,
  pointer,
  at,
  atId,
  ...mark
}: TableHeadProps) {
  const cell = (column: TableColumn, position: number) => (
    <HeaderCell
      key={column.key}
      column={column}
      position={position}
      left={column.pinned ? lefts[position] : undefined}
      edge={position === layout.pinned.length - 1}
      at={position === at}
      atId={atId}
      sort={sort}
      drag={pointer.drag?.key === column.key ? 'dragged' : pointer.drag?.over === column.key ? 'drop' : null}
      onResizeStart={pointer.onResizeStart}
      onDragStart={pointer.onDragStart}
    />
  );
  return (
    <div role="rowgroup" className={css.head} style={{ width }}>
      <div role="row" aria-rowindex={1} className={css.row} style={{ height }}>
        <div role="columnheader" aria-colindex={1} className={css.mark} style={{ width: lead }}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={mark.allLabel}
            title={mark.allLabel}
            checked={mark.marked === 'all'}
            ref={(input) => {
              if (input) input.indeterminate = mark.marked === 'some';
            }}
            onChange={mark.onMarkAll}
          />
        </div>
        {layout.pinned.map(cell)}
        {layout.gap > 0 && <div className={css.gap} style={{ width: layout.gap }} role="presentation" />}
        {layout.shown.map((column, position) => cell(column, position + layout.firstShown))}
      </div>
    </div>
  );
});

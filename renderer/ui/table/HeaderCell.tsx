import type { PointerEvent } from 'react';
import css from './DataTable.module.css';
import { ariaSort } from './sorting.ts';
import type { SortItem, TableColumn } from './table-types.ts';

interface HeaderCellProps {
  readonly column: TableColumn;
  readonly position: number;
  readonly left: number | undefined;
  readonly edge: boolean;
  readonly at: boolean;
  readonly atId: string;
  readonly sort: readonly SortItem[];
  readonly drag: 'dragged' | 'drop' | null;
  readonly onResizeStart: (event: PointerEvent, column: TableColumn) => void;
  readonly onDragStart: (event: PointerEvent, column: TableColumn) => void;
}

/** A column's title: its sort arrow with its number, a handle to resize, and a place to drag it by. */
export function HeaderCell(props: HeaderCellProps) {
  const { column, sort, at } = props;
  const order = sort.findIndex((item) => item.key === column.key);
  const arrow = order < 0 ? '' : sort[order]?.descending ? '▼' : '▲';
  const names = [
    css.cell,
    css.headCell,
    column.sortable && css.sortable,
    order >= 0 && css.sorted,
    column.align === 'end' && css.end,
    column.pinned && css.pinned,
    props.edge && css.edge,
    at && css.at,
    props.drag === 'dragged' && css.dragged,
    props.drag === 'drop' && css.drop,
  ];
  return (
    <div
      role="columnheader"
      aria-colindex={props.position + 2}
      aria-sort={ariaSort(sort, column.key)}
      id={at ? props.atId : undefined}
      data-column={column.key}
      className={names.filter(Boolean).join(' ')}
      style={{ width: column.width, left: props.left }}
      onPointerDown={(event) => props.onDragStart(event, column)}
    >
      <span className={css.title} title={column.title}>
        {column.title}
      </span>
      {arrow && (
        <span className={css.sort} aria-hidden="true">
          {arrow}
          {sort.length > 1 && order + 1}
        </span>
      )}
      <span
        className={css.handle}
        data-handle=""
        aria-hidden="true"
        onPointerDown={(event) => props.onResizeStart(event, column)}
      />
    </div>
  );
}

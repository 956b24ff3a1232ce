import { memo } from 'react';
import type { ColumnWindow } from './column-window.ts';
import css from './DataTable.module.css';
import type { TableColumn, TableRow } from './table-types.ts';

interface BodyRowProps {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly row: TableRow | undefined;
  readonly layout: ColumnWindow;
  readonly lefts: readonly number[];
  readonly lead: number;
  readonly width: number;
  readonly selected: boolean;
  /** Column the keyboard is at in this row, or -1. */
  readonly at: number;
  readonly atId: string;
}

/** One row, placed by `top`: a transform would make each a layer to sort. Memoised: while scrolling, rows that stay are not touched; its text was made when its block arrived. */
export const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { index, top, height, row, layout, lead, width, selected, at } = props;
  const cell = (column: TableColumn, position: number) => (
    <div
      key={column.key}
      role="gridcell"
      aria-colindex={position + 2}
      id={position === at ? props.atId : undefined}
      data-column={column.key}
      className={cellClass(column, position === at, position === layout.pinned.length - 1)}
      style={column.pinned ? { width: column.width, left: props.lefts[position] } : { width: column.width }}
    >
      {row ? (
        column.Cell ? (
          <column.Cell text={row.text[column.key] ?? ''} row={row} />
        ) : (
          row.text[column.key]
        )
      ) : (
        <span className={css.pending} />
      )}
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      className={at >= 0 ? `${css.row} ${css.current}` : css.row}
      style={{ top, height, lineHeight: `${height - 1}px`, width }}
    >
      <div role="gridcell" aria-colindex={1} data-mark="" className={css.mark} style={{ width: lead }}>
        <span className={css.box} />
      </div>
      {layout.pinned.map(cell)}
      {layout.gap > 0 && <div className={css.gap} style={{ width: layout.gap }} role="presentation" />}
      {layout.shown.map((column, position) => cell(column, position + layout.firstShown))}
    </div>
  );
});

function cellClass(column: TableColumn, at: boolean, edge: boolean) {
  let name = css.cell ?? '';
  if (column.pinned) name += ` ${css.pinned}`;
  if (edge) name += ` ${css.edge}`;
  if (column.align === 'end') name += ` ${css.end}`;
  if (column.mono) name += ` ${css.mono}`;
  if (at) name += ` ${css.at}`;
  return name;
}

import type { ColumnWindow } from './column-window.ts';
import css from './DataTable.module.css';
import type { TableColumn } from './table-types.ts';

interface TableFootProps {
  readonly layout: ColumnWindow;
  readonly lefts: readonly number[];
  readonly lead: number;
  readonly height: number;
  readonly width: number;
  readonly rowIndex: number;
  /** Text per column key. */
  readonly totals: Readonly<Record<string, string>>;
  readonly label: string;
}

/** Totals of the columns, under them. */
export function TableFoot({ layout, lefts, lead, height, width, rowIndex, totals, label }: TableFootProps) {
  const cell = (column: TableColumn, position: number) => (
    <div
      key={column.key}
      role="gridcell"
      aria-colindex={position + 2}
      className={`${css.cell} ${column.align === 'end' ? css.end : ''} ${column.pinned ? css.pinned : ''}`}
      style={{ width: column.width, left: column.pinned ? lefts[position] : undefined, lineHeight: `${height}px` }}
      title={totals[column.key]}
    >
      {totals[column.key] ?? ''}
    </div>
  );
  return (
    <div role="rowgroup" className={css.foot} style={{ width }}>
      <div role="row" aria-rowindex={rowIndex} aria-label={label} className={css.row} style={{ height }}>
        <div role="gridcell" aria-colindex={1} className={css.mark} style={{ width: lead }} title={label}>
          Σ
        </div>
        {layout.pinned.map(cell)}
        {layout.gap > 0 && <div className={css.gap} style={{ width: layout.gap }} role="presentation" />}
        {layout.shown.map((column, position) => cell(column, position + layout.firstShown))}
      </div>
    </div>
  );
}

import {
  type MouseEvent,
  type ReactNode,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuPoint } from '#renderer/ui/ContextMenu.tsx';
import { useStable } from '#renderer/ui/useStable.ts';
import { BodyRow } from './BodyRow.tsx';
import css from './DataTable.module.css';
import { HeaderMenu } from './HeaderMenu.tsx';
import { isSelected, selectedCount } from './row-selection.ts';
import { bodyHeight } from './row-window.ts';
import { nextSort } from './sorting.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import type { ColumnState, Place, RowSelection, RowSource, SortItem, TableColumn } from './table-types.ts';
import { useColumnPointer } from './useColumnPointer.ts';
import { type GridOptions, useGrid } from './useGrid.ts';
import { useReveal } from './useReveal.ts';
import { useRowSelection } from './useRowSelection.ts';
import { useTableWindow } from './useTableWindow.ts';

/** Width in pixels of the column with the selection marks. */
const LEAD = 30;
const DENSE = 28;

export interface TableHandle {
  focus(): void;
  /** Brings a row on screen and moves the keyboard there. */
  goTo(row: number): void;
  /** Scrolls as `onScrolled` told; the keyboard stays where it is. */
  scrollTo(to: ScrollPlace): void;
}

/** How far a table is scrolled: its first row on screen, and pixels sideways. */
export interface ScrollPlace {
  readonly top: number;
  readonly left: number;
}

export interface DataTableProps
  extends Pick<
    GridOptions,
    'onSort' | 'onColumns' | 'onCurrent' | 'onOpen' | 'onPreview' | 'onClear' | 'onCopy' | 'onSeek'
  > {
  readonly label: string;
  /** Shown columns left to right, pinned ones first. */
  readonly columns: readonly TableColumn[];
  readonly rows: RowSource;
  /** Pixels: 28 dense, 36 comfortable. */
  readonly rowHeight?: number | undefined;
  readonly sort?: readonly SortItem[] | undefined;
  readonly selection: RowSelection;
  readonly onSelection: (next: RowSelection) => void;
  /** A right click, or the menu key, on a cell. */
  readonly onRowMenu?: ((at: Place & MenuPoint) => void) | undefined;
  /** Text of the totals row per column key; undefined = no totals row. */
  readonly totals?: Readonly<Record<string, string>> | undefined;
  /** Told at each step of scrolling. */
  readonly onScrolled?: ((to: ScrollPlace) => void) | undefined;
  /** New rows are on their way; those shown may be old. */
  readonly busy?: boolean | undefined;
  /** Shown over the body: why there are no rows. */
  readonly notice?: ReactNode;
  /** When this changes, the list is another one: it starts at its top. */
  readonly resetKey?: unknown;
  /** Row the keyboard starts at. */
  readonly start?: number | undefined;
  readonly ref?: React.Ref<TableHandle> | undefined;
}

const noSort: readonly SortItem[] = [];

/** The one table: virtual rows and columns, keyboard, selection, sorting, columns to resize, move, pin and hide. */
export function DataTable(props: DataTableProps) {
  const { rows, rowHeight = DENSE, sort = noSort, selection, onSelection, onSort, onColumns, totals } = props;
  const { t } = useTranslation('table');
  const atId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const state = useMemo(() => stateOf(props.columns), [props.columns]);
  const headHeight = rowHeight + 2;
  const covered = headHeight + (totals ? rowHeight : 0);
  const { drawn, columns, layout, extent, update, reveal } = useTableWindow(scroller, rows, props.columns, {
    rowHeight,
    covered,
    lead: LEAD,
  });
  const revealPlace = useReveal(scroller, columns, layout, LEAD, reveal);
  const selecting = useRowSelection(rows, selection, onSelection);
  const drawnState = useMemo(() => stateOf(columns), [columns]);
  const pointer = useColumnPointer(
    state,
    drawnState,
    useStable((next: readonly ColumnState[]) => onColumns?.(next)),
  );
  const [headMenu, setHeadMenu] = useState<(MenuPoint & { column: TableColumn }) | null>(null);

  const openMenu = (place: Place, point: MenuPoint) => {
    const column = columns[place.column];
    if (place.row >= 0) props.onRowMenu?.({ ...place, ...point });
    else if (column) setHeadMenu({ ...point, column });
  };
  const onMenu = (place: Place) => {
    const box = (document.getElementById(atId) ?? scroller.current)?.getBoundingClientRect();
    openMenu(place, { x: Math.round(box?.left ?? 0) + 8, y: Math.round(box?.bottom ?? 0) - 4 });
  };
  const page = Math.max(1, Math.floor(extent.viewport / rowHeight) - 1);
  const grid = useGrid({
    ...props,
    columns,
    sort,
    state,
    drawnState,
    selecting,
    page,
    start: props.start ?? 0,
    reveal: revealPlace,
    onMenu,
  });
  const { at, setPlace } = grid;
  const listBefore = useRef(props.resetKey);
  useLayoutEffect(() => {
    const before = listBefore.current;
    listBefore.current = props.resetKey;
    if (!before || before === props.resetKey || !scroller.current) return;
    scroller.current.scrollTop = 0;
    setPlace((old) => ({ ...old, row: Math.min(old.row, 0) }));
    update();
  }, [props.resetKey, setPlace, update]);
  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    goTo: (row: number) => {
      grid.setPlace((old) => ({ ...old, row }));
      reveal(row);
    },
    scrollTo: ({ top, left }) => {
      if (scroller.current) scroller.current.scrollLeft = left;
      reveal(top, 'start');
    },
  }));
  const onScroll = () => {
    const top = update();
    props.onScrolled?.({ top, left: scroller.current?.scrollLeft ?? 0 });
  };

  const placeOf = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
    const key = target.closest<HTMLElement>('[data-column]')?.dataset.column;
    return {
      row,
      column: columns.findIndex((column) => column.key === key),
      onMark: target.closest('[data-mark]') !== null,
    };
  };
  const onHeadClick = (event: MouseEvent) => {
    const { column } = placeOf(event);
    const clicked = columns[column];
    if (!clicked || pointer.moved() || (event.target as HTMLElement).closest('[data-handle]')) return;
    grid.setPlace({ row: -1, column });
    if (clicked.sortable) onSort?.(nextSort(sort, clicked.key, event.shiftKey));
  };
  const onClick = (event: MouseEvent) => {
    const { row, column, onMark } = placeOf(event);
    if (Number.isNaN(row)) return onHeadClick(event);
    grid.onRowClick(row, column, event, onMark);
  };
  const onContextMenu = (event: MouseEvent) => {
    const { row, column } = placeOf(event);
    event.preventDefault();
    if (column < 0) return;
    const key = rows.getRow(row)?.key;
    if (key !== undefined && !isSelected(selection, key)) grid.onRowClick(row, column, event, false);
    openMenu({ row: Number.isNaN(row) ? -1 : row, column }, { x: event.clientX, y: event.clientY });
  };

  const width = LEAD + layout.width;
  const lefts = useMemo(() => pinnedLefts(layout.pinned), [layout]);
  const count = selectedCount(selection, rows.total);
  const marked = count === 0 ? 'none' : count >= rows.total ? 'all' : 'some';
  const drawnRows: ReactNode[] = [];
  for (let index = drawn.start; index < Math.min(drawn.end, rows.total); index++) {
    const row = rows.getRow(index);
    drawnRows.push(
      <BodyRow
        key={index}
        index={index}
        top={(index - drawn.anchor) * rowHeight}
        height={rowHeight}
        row={row}
        layout={layout}
        lefts={lefts}
        lead={LEAD}
        width={width}
        selected={row !== undefined && isSelected(selection, row.key)}
        at={at.row === index ? at.column : -1}
        atId={atId}
      />,
    );
  }
  const atDrawn = at.row < 0 || (at.row >= drawn.start && at.row < drawn.end);
  return (
    <div className={css.frame}>
      {props.busy && <div className={css.busy} />}
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={rows.total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={props.busy ?? false}
        aria-activedescendant={atDrawn ? atId : undefined}
        className={css.scroller}
        data-scroll-body=""
        onScroll={onScroll}
        onKeyDown={grid.onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const { row, onMark } = placeOf(event);
          if (!Number.isNaN(row) && !onMark) props.onOpen?.(row);
        }}
        onContextMenu={onContextMenu}
        onPointerOver={showWhole}
      >
        <TableHead
          layout={layout}
          lefts={lefts}
          lead={LEAD}
          height={headHeight}
          width={width}
          sort={sort}
          pointer={pointer}
          at={at.row < 0 ? at.column : -1}
          atId={atId}
          allLabel={t('selectAll', { count: rows.total })}
          marked={marked}
          onMarkAll={marked === 'all' ? selecting.none : selecting.all}
        />
        <div role="rowgroup" className={css.body} style={{ height: bodyHeight(extent), width }}>
          <div role="presentation" className={css.slab} style={{ transform: `translateY(${drawn.offset}px)` }}>
            {drawnRows}
          </div>
        </div>
        {totals && (
          <TableFoot
            layout={layout}
            lefts={lefts}
            lead={LEAD}
            height={rowHeight}
            width={width}
            rowIndex={rows.total + 2}
            totals={totals}
            label={t('totals')}
          />
        )}
      </div>
      {props.notice && <div className={css.overlay}>{props.notice}</div>}
      <HeaderMenu
        at={headMenu}
        onClose={useCallback(() => setHeadMenu(null), [])}
        sort={sort}
        columns={state}
        onSort={onSort}
        onColumns={onColumns}
      />
    </div>
  );
}

const stateOf = (columns: readonly TableColumn[]) =>
  columns.map(({ key, width, pinned }): ColumnState => ({ key, width, pinned: Boolean(pinned) }));

const pinnedLefts = (pinned: readonly TableColumn[]) => {
  let left = LEAD;
  return pinned.map((column) => {
    const mine = left;
    left += column.width;
    return mine;
  });
};

/** A cell that is cut shows its whole text while the pointer rests on it. */
function showWhole(event: { target: EventTarget }) {
  const cell = event.target as HTMLElement;
  if (cell.getAttribute('role') !== 'gridcell') return;
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent?.slice(0, 2000) ?? '';
  else cell.removeAttribute('title');
}

import { type KeyboardEvent, type MouseEvent, useCallback, useState } from 'react';
import { moveBy, resize } from './column-changes.ts';
import { type GridCommand, gridCommand } from './grid-command.ts';
import { clamp } from './row-window.ts';
import { nextSort } from './sorting.ts';
import type { ColumnState, Place, RowSource, SortItem, TableColumn } from './table-types.ts';
import type { useRowSelection } from './useRowSelection.ts';
import { useTypeAhead } from './useTypeAhead.ts';

export interface GridOptions {
  readonly columns: readonly TableColumn[];
  readonly state: readonly ColumnState[];
  /** The columns as wide as they are drawn. */
  readonly drawnState: readonly ColumnState[];
  readonly rows: RowSource;
  readonly sort: readonly SortItem[];
  readonly start: number;
  readonly page: number;
  readonly selecting: ReturnType<typeof useRowSelection>;
  readonly reveal: (place: Place) => void;
  readonly onSort?: ((next: readonly SortItem[]) => void) | undefined;
  readonly onColumns?: ((next: readonly ColumnState[]) => void) | undefined;
  readonly onCurrent?: ((row: number) => void) | undefined;
  readonly onOpen?: ((row: number) => void) | undefined;
  readonly onPreview?: ((row: number) => void) | undefined;
  readonly onClear?: (() => void) | undefined;
  readonly onCopy?: (() => void) | undefined;
  readonly onSeek?: ((text: string) => Promise<number>) | undefined;
  readonly onMenu: (place: Place) => void;
}

/** Where the keyboard is, and what keys and clicks do there. */
export function useGrid(options: GridOptions) {
  const { columns, rows, selecting, reveal, onCurrent } = options;
  const [place, setPlace] = useState<Place>({ row: options.start, column: 0 });
  const row = place.row < 0 ? -1 : Math.min(place.row, Math.max(0, rows.total - 1));
  const at = { row, column: clamp(place.column, 0, columns.length - 1) };

  const go = useCallback(
    (to: Place) => {
      setPlace(to);
      reveal(to);
      if (to.row >= 0) onCurrent?.(to.row);
    },
    [reveal, onCurrent],
  );
  const goAndPick = useCallback(
    (row: number) => {
      setPlace((old) => ({ ...old, row }));
      reveal({ row, column: -1 });
      onCurrent?.(row);
      void selecting.select(row, 'only');
    },
    [reveal, onCurrent, selecting],
  );
  const word = useTypeAhead(options.onSeek, goAndPick);

  const run = (command: GridCommand) => {
    const key = columns[at.column]?.key ?? '';
    if (command.type !== 'letter') word.end();
    switch (command.type) {
      case 'move': {
        go(command.to);
        if (command.to.row < 0 || command.keep) return;
        if (command.extend) void selecting.select(command.to.row, 'range');
        else if (command.to.row !== at.row) void selecting.select(command.to.row, 'only');
        return;
      }
      case 'sort':
        if (columns[at.column]?.sortable) options.onSort?.(nextSort(options.sort, key, command.additive));
        return;
      case 'reorder':
        options.onColumns?.(moveBy(options.state, key, command.step));
        return setPlace({ row: -1, column: clamp(at.column + command.step, 0, columns.length - 1) });
      case 'resize':
        return options.onColumns?.(resize(options.drawnState, key, (columns[at.column]?.width ?? 0) + command.step));
      case 'letter':
        return void word.type(command.letter);
      case 'all':
        return selecting.all();
      case 'clear':
        selecting.none();
        return options.onClear?.();
      case 'copy':
        return options.onCopy?.();
      case 'menu':
        return options.onMenu(at);
    }
    if (at.row < 0) return;
    if (command.type === 'toggle') void selecting.select(at.row, 'toggle');
    else if (command.type === 'open') options.onOpen?.(at.row);
    else options.onPreview?.(at.row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const command = gridCommand(event, at, { rows: rows.total, columns: columns.length, page: options.page });
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };

  const onRowClick = (row: number, column: number, event: MouseEvent, onMark: boolean) => {
    setPlace({ row, column: Math.max(0, column) });
    onCurrent?.(row);
    const mode = event.shiftKey ? 'range' : onMark || event.ctrlKey || event.metaKey ? 'toggle' : 'only';
    void selecting.select(row, mode);
  };
  return { at, onKeyDown, onRowClick, setPlace };
}

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Section } from '#contract/fleet';
import { useCurrentIn } from './find-context.ts';
import { useMachineView } from './machine-context.ts';
import { filledColumns, mainColumns, orderRows, type RowSort } from './rows.ts';
import { foldText } from './text-match.ts';

export interface Rows {
  /** Numbers of the rows shown, in order. */
  readonly order: readonly number[];
  readonly filter: string;
  readonly setFilter: (text: string) => void;
  /** Positions of the columns shown. */
  readonly columns: readonly number[];
  /** Shows or hides the rarely asked ones; null when there are none. */
  readonly toggleColumns: (() => void) | null;
  readonly allColumns: boolean;
  readonly sort: RowSort | null;
  /** Ascending, then descending, then the database's order again. */
  readonly sortBy: (column: number) => void;
}

/** Sort and filter of one section's rows; the filter gives way when find in page leads to a row it hides. */
export function useRows(section: Section): Rows {
  const { wording, compact } = useMachineView();
  const current = useCurrentIn(section.key);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<RowSort | null>(null);
  const [all, setAll] = useState(false);
  const needle = useDeferredValue(foldText(filter.trim()));

  const isFiltered = needle !== '';
  const texts = useMemo(
    () =>
      !isFiltered
        ? null
        : section.rows.map((row) =>
            foldText(row.map((value, index) => wording.cell(value, section, index)).join('\n')),
          ),
    [isFiltered, section, wording],
  );
  const order = useMemo(() => {
    const words = needle.split(/\s+/).filter((word) => word !== '');
    const kept = new Set(
      [...section.rows.keys()].filter((row) => words.every((word) => texts?.[row]?.includes(word) ?? true)),
    );
    return orderRows(section.rows, sort, kept);
  }, [section, sort, needle, texts]);

  const wanted = current !== null && current.column !== -1 ? current.row : -1;
  useEffect(() => {
    if (wanted !== -1 && !order.includes(wanted)) setFilter('');
  }, [wanted, order]);

  const filled = useMemo(() => filledColumns(section), [section]);
  const main = useMemo(() => mainColumns(section, compact), [section, compact]);
  // What find in page leads to must be on the page.
  const found = current !== null && current.column !== -1 && !main.includes(current.column);

  const sortBy = (column: number) =>
    setSort((was) =>
      was?.column !== column ? { column, descending: false } : was.descending ? null : { column, descending: true },
    );
  const allColumns = all || found;
  return {
    columns: allColumns ? filled : main,
    toggleColumns: main.length < filled.length ? () => setAll(!all) : null,
    allColumns,
    order,
    filter,
    setFilter,
    sort,
    sortBy,
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type Ref, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import { MachineId } from '#contract/identifiers';
import { usePlace } from '#renderer/client/places.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { DataTable, type ScrollPlace, type TableHandle } from '#renderer/ui/table/DataTable.tsx';
import { everything, nothing, selectedCount } from '#renderer/ui/table/row-selection.ts';
import type { RowSelection } from '#renderer/ui/table/table-types.ts';
import { useRowHeight } from '#renderer/ui/table/useRowHeight.ts';
import { useStable } from '#renderer/ui/useStable.ts';
import { ExportDialog } from './ExportDialog.tsx';
import css from './fleet.module.css';
import { MachinesNotice } from './MachinesNotice.tsx';
import { engineSeek } from './queries.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { comparable, matching, toSelection } from './selection.ts';
import { useExport } from './useExport.tsx';
import { type Answer, useFleetRows } from './useFleetRows.ts';
import { useMachineCopy } from './useMachineCopy.ts';
import type { Machines } from './useMachines.ts';
import type { useReadingPane } from './useReadingPane.ts';
import { useRowMenu } from './useRowMenu.tsx';
import { type TotalKind, useTotals } from './useTotals.ts';

interface MachinesTableProps {
  readonly machines: Machines;
  /** The filter is being typed. */
  readonly typing: boolean;
  readonly reading: ReturnType<typeof useReadingPane>;
  readonly onOpen: (id: MachineId) => void;
  readonly onCompare: (ids: readonly MachineId[]) => void;
  readonly openers: ((id: MachineId) => ReactNode) | undefined;
  readonly tableRef: Ref<TableHandle>;
  readonly start: number;
  readonly onRow: (row: number) => void;
  readonly onScrolled: (to: ScrollPlace) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** The table of machines with its selection, its row menu, totals, copying and exporting. */
export function MachinesTable(props: MachinesTableProps) {
  const { machines, reading, onOpen, onCompare, onRow } = props;
  const { t } = useTranslation('fleet');
  const { query, shownColumns, change } = machines;
  const rows = useFleetRows(query, machines.keys, machines.text, {
    enabled: machines.isKnown,
    typing: props.typing,
  });
  const { onAnswer } = props;
  useEffect(() => onAnswer({ total: rows.total, shown: rows.shown }), [onAnswer, rows.total, rows.shown]);
  const [selection, setSelection] = useState<RowSelection>(nothing);
  const [exporting, setExporting] = useState(false);
  const [totalKind, setTotalKind] = usePlace<TotalKind | null>('machines.totals', null);
  const copy = useMachineCopy();
  const exportMachines = useExport();
  const total = rows.total ?? 0;
  const count = selectedCount(selection, total);
  const picked = useMemo(() => comparable(selection), [selection]);
  const keyOf = (row: number) => rows.source.getRow(row)?.key;
  // What is done is done with the rows on the screen: while a filter does not parse, those are the last good one's.
  const shown = rows.shown ?? query;
  const chosen = useMemo(() => toSelection(selection, shown), [selection, shown]);
  const all = useMemo(() => matching(shown), [shown]);
  const totals = useTotals(machines, shownColumns, count > 1 ? chosen : all, totalKind);

  const { source, scope, filter } = shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection belongs to the machines it was made among
  useEffect(() => setSelection(nothing), [source, scope, filter]);

  const openRow = (row: number) => {
    const key = keyOf(row);
    if (key === undefined) return;
    // The machine's page steps through the list from here.
    onRow(row);
    onOpen(MachineId.parse(key));
  };
  const copyRows = (format: TextFormat = 'text', headers = false) => {
    if (count > 0) void copy.machines(chosen, shown.sort, shownColumns, format, headers);
  };
  const rowMenu = useRowMenu({
    machines,
    filter,
    picked,
    onCompare,
    openers: props.openers,
    onOpenRow: openRow,
    getRow: rows.source.getRow,
    onPreview: (row) => reading.turn(keyOf(row)),
    onCopyRows: () => copyRows(),
  });
  const seek = useCallback((text: string) => engineSeek(shown, text), [shown]);
  const client = useQueryClient();
  const retry = () => void client.invalidateQueries({ queryKey: ['fleet'] });
  const onCurrent = useStable((row: number) => {
    reading.follow(keyOf(row));
    onRow(row);
  });

  return (
    <div className={css.table} data-pane>
      {rows.fault && rows.fault.code !== 'filter.invalid' && rows.total !== null && (
        <FaultNote fault={rows.fault} onRetry={retry} />
      )}
      <DataTable
        ref={props.tableRef}
        label={t('title')}
        columns={shownColumns}
        rows={rows.source}
        rowHeight={useRowHeight()}
        sort={query.sort}
        onSort={machines.setSort}
        onColumns={machines.setColumns}
        selection={selection}
        onSelection={setSelection}
        onCurrent={onCurrent}
        onScrolled={props.onScrolled}
        onOpen={openRow}
        onPreview={(row) => reading.turn(keyOf(row))}
        onClear={() => count <= 1 && reading.close()}
        onCopy={copyRows}
        onSeek={seek}
        onRowMenu={rowMenu.open}
        totals={totals}
        busy={rows.busy}
        start={props.start}
        resetKey={rows.shown}
        notice={
          <MachinesNotice
            total={rows.total}
            fault={rows.fault}
            filter={filter}
            scope={scope}
            onClearFilter={() => change({ filter: '' })}
            onAll={() => change({ scope: 'all' })}
            onRetry={retry}
          />
        }
      />
      <SelectionBar
        count={count}
        total={total}
        isAll={selection.kind === 'matching'}
        picked={picked.length}
        totalKind={totalKind}
        onTotals={useStable(setTotalKind)}
        onAll={useStable(() => setSelection(everything))}
        onNone={useStable(() => setSelection(nothing))}
        onCopy={useStable(copyRows)}
        onExport={useStable(() => setExporting(true))}
        onCompare={useStable(() => onCompare(picked))}
      />
      {rowMenu.menu}
      {exporting && (
        <ExportDialog
          selected={count}
          total={total}
          columns={shownColumns.map(({ title }) => title)}
          onClose={() => setExporting(false)}
          onExport={(choices) => {
            setExporting(false);
            void exportMachines(choices, choices.what === 'all' ? all : chosen, shown.sort, shownColumns);
          }}
        />
      )}
    </div>
  );
}

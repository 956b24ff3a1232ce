import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, MachineId } from '#contract/identifiers';
import type { MenuPoint } from '#renderer/ui/ContextMenu.tsx';
import type { Place, RowSource } from '#renderer/ui/table/table-types.ts';
import { criteriaOf, withCriterion } from './criterion.ts';
import { RowMenu, type RowMenuAt } from './RowMenu.tsx';
import { useMachineCopy } from './useMachineCopy.ts';
import type { Machines } from './useMachines.ts';

interface RowMenuOptions {
  readonly machines: Machines;
  /** The filter of the rows shown: what criteria are added to. */
  readonly filter: string;
  readonly getRow: RowSource['getRow'];
  readonly picked: readonly MachineId[];
  readonly openers: ((id: MachineId) => ReactNode) | undefined;
  readonly onOpenRow: (row: number) => void;
  readonly onPreview: (row: number) => void;
  readonly onCopyRows: () => void;
  readonly onCompare: (ids: readonly MachineId[]) => void;
}

type At = RowMenuAt & { readonly row: number; readonly value: Cell; readonly id: MachineId };

/** The menu of a row: opens at a cell, acts on the machine and on the cell's value. */
export function useRowMenu({
  machines,
  filter,
  getRow,
  picked,
  openers,
  onOpenRow,
  onPreview,
  onCopyRows,
  onCompare,
}: RowMenuOptions) {
  const { t } = useTranslation('fleet');
  const [at, setAt] = useState<At | null>(null);
  const copy = useMachineCopy();
  const open = (place: Place & MenuPoint) => {
    const row = getRow(place.row);
    const shown = machines.shownColumns[place.column];
    const column = shown && machines.byKey.get(shown.key);
    if (!row || !column) return;
    const value = row.values?.[column.key] ?? null;
    setAt({
      x: place.x,
      y: place.y,
      row: place.row,
      title: shown.title,
      id: MachineId.parse(row.key),
      value,
      text: row.text[column.key] ?? '',
      values: criteriaOf(column, value).map((each) => ({
        text: machines.text(column.key, each.value),
        criterion: each.criterion,
      })),
    });
  };
  const onCriterion = (criterion: string, negated: boolean) =>
    machines.change({ filter: withCriterion(filter, criterion, negated) }, false);
  const menu = (
    <RowMenu
      at={at}
      picked={picked.length}
      openers={at && openers?.(at.id)}
      onClose={() => setAt(null)}
      onOpen={() => at && onOpenRow(at.row)}
      onPreview={() => at && onPreview(at.row)}
      onCopyCell={() => at && void copy.text(String(at.value ?? ''), t('copy.cell', { text: at.text.slice(0, 60) }))}
      onCopyRows={onCopyRows}
      onCriterion={onCriterion}
      onCompare={() => onCompare(picked)}
    />
  );
  return { open, menu };
}

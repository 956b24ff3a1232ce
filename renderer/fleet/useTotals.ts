import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection, Total } from '#contract/fleet';
import type { TableColumn } from '#renderer/ui/table/table-types.ts';
import type { CellText } from './block-rows.ts';
import { isNumeric } from './columns.ts';
import { fleetQueries } from './queries.ts';
import type { Machines } from './useMachines.ts';

export const totalKinds = ['sum', 'average', 'least', 'most'] as const;
export type TotalKind = (typeof totalKinds)[number];
/** Adding up percentages or clock speeds says nothing; their average does. */
const noSum: ReadonlySet<string> = new Set(['freePercent', 'cpuSpeed', 'quality']);

/** The totals row: one figure a numeric column over the selection, or over all that match. */
export function useTotals(
  machines: Machines,
  columns: readonly TableColumn[],
  selection: Selection,
  kind: TotalKind | null,
) {
  const { t } = useTranslation('fleet');
  const keys =
    kind === null ? [] : columns.filter(({ key }) => isNumeric(machines.byKey.get(key))).map(({ key }) => key);
  const { data } = useQuery(fleetQueries.totals(selection, keys));
  const { text } = machines;
  return useMemo(() => {
    if (kind === null) return undefined;
    const totals: Record<string, string> = { name: t(`totals.${kind}`) };
    for (const total of data ?? []) totals[total.key] = figure(total, kind, text);
    return totals;
  }, [kind, data, text, t]);
}

function figure(total: Total, kind: TotalKind, text: CellText): string {
  if (total.count === 0) return '';
  if (kind === 'sum') return noSum.has(total.key) ? '' : text(total.key, total.sum);
  if (kind === 'average') return total.average === null ? '' : text(total.key, total.average);
  return text(total.key, total[kind]);
}

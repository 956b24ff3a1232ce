import { Menu } from '@mantine/core';
import { IconArrowsDiff, IconChecks, IconFileExport, IconSum, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextFormat } from '#contract/exports';
import { BarButton } from './BarButton.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import css from './fleet.module.css';
import { type TotalKind, totalKinds } from './useTotals.ts';

interface SelectionBarProps {
  /** Machines selected. */
  readonly count: number;
  readonly total: number;
  /** All that match are selected, but for a few. */
  readonly isAll: boolean;
  /** Ids known one by one: 2 to 6 of them can be compared. */
  readonly picked: number;
  readonly totalKind: TotalKind | null;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onCopy: (format: TextFormat, headers: boolean) => void;
  readonly onExport: () => void;
  readonly onCompare: () => void;
  readonly onTotals: (kind: TotalKind | null) => void;
}

/** Under the table: how many are selected and what can be done with them. Always there, so that nothing jumps. */
export const SelectionBar = memo(function SelectionBar(props: SelectionBarProps) {
  const { t } = useTranslation('fleet');
  const { count, total, picked } = props;
  return (
    <div className={css.status} data-selected={count > 1 || undefined} role="toolbar" aria-label={t('selection.label')}>
      <span className={count > 0 ? css.selected : css.hint} role="status">
        {count > 0 ? t('selection.count', { count }) : t('selection.none')}
      </span>
      {count > 1 && !props.isAll && count < total && (
        <BarButton Icon={IconChecks} label={t('selection.all', { count: total })} onClick={props.onAll} />
      )}
      {count > 0 && <BarButton Icon={IconX} label={t('selection.clear')} onClick={props.onNone} />}
      {count > 0 && <CopyMenu onCopy={props.onCopy} />}
      {picked >= 2 && picked <= 6 && (
        <BarButton Icon={IconArrowsDiff} label={t('selection.compare')} onClick={props.onCompare} />
      )}
      <span className={css.grow} />
      <Menu position="top-end">
        <Menu.Target>
          <BarButton
            Icon={IconSum}
            pressed={props.totalKind !== null}
            label={t(props.totalKind ? `totals.${props.totalKind}` : 'totals.title')}
          />
        </Menu.Target>
        <Menu.Dropdown>
          {totalKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => props.onTotals(kind)}>
              {t(`totals.${kind}`)}
            </Menu.Item>
          ))}
          {props.totalKind && <Menu.Item onClick={() => props.onTotals(null)}>{t('totals.hide')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <BarButton Icon={IconFileExport} label={t('export.open')} disabled={total === 0} onClick={props.onExport} />
    </div>
  );
});

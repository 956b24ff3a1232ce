import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Fault } from '#contract/fault';
import type { Scope } from '#contract/fleet';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import css from './fleet.module.css';

interface MachinesNoticeProps {
  readonly total: number | null;
  readonly fault: Fault | null;
  readonly filter: string;
  readonly scope: Scope;
  readonly onClearFilter: () => void;
  readonly onAll: () => void;
  readonly onRetry: () => void;
}

/** Why the table has no rows, and what to do about it. */
export function MachinesNotice({ total, fault, filter, scope, onClearFilter, onAll, onRetry }: MachinesNoticeProps) {
  const { t } = useTranslation('fleet');
  if (total === null && fault) return <FaultNote fault={fault} {...(fault.code !== 'filter.invalid' && { onRetry })} />;
  if (total !== 0) return null;
  const filtered = filter.trim() !== '';
  return (
    <div className={css.notice} role="status">
      <h2 className={css.noticeTitle}>
        {t(filtered ? 'empty.noMatch' : scope === 'archived' ? 'empty.noArchived' : 'empty.none')}
      </h2>
      <p className={css.noticeText}>
        {t(filtered ? 'empty.noMatchText' : scope === 'archived' ? 'empty.noArchivedText' : 'empty.noneText')}
      </p>
      {filtered && (
        <Button variant="light" onClick={onClearFilter}>
          {t('filter.clear')}
        </Button>
      )}
      {scope !== 'all' && (
        <Button variant="subtle" onClick={onAll}>
          {t('empty.all')}
        </Button>
      )}
    </div>
  );
}

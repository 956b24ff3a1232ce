import { Button, Modal, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Machine } from '#contract/fleet';
import type { SourceId } from '#contract/identifiers';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { machineQueries } from './queries.ts';
import { RawTable } from './RawTable.tsx';
import { filterRecord, recordText } from './record.ts';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';
import { useCopy } from './useCopy.ts';

interface RawRecordProps {
  readonly source: SourceId;
  readonly machine: Machine;
  readonly onClose: () => void;
}

/** The machine as the database holds it: OCS's own tables and columns, nothing decoded; its own filter, and copy. */
export function RawRecord({ source, machine, onClose }: RawRecordProps) {
  const { t } = useTranslation('machine');
  const record = useQuery(machineQueries.record(source, machine.id));
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const copy = useCopy();
  const shown = useMemo(() => filterRecord(record.data ?? [], wanted), [record.data, wanted]);
  const title = t('record.title', { name: visibleText(machine.name.slice(0, 100)) });
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      title={<bdi>{title}</bdi>}
      size="80rem"
      classNames={{ body: styles.recordBody }}
    >
      <div className={styles.recordTools}>
        <TextInput
          data-autofocus
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          placeholder={t('record.filter')}
          aria-label={t('record.filter')}
        />
        <span className={styles.dim} role="status">
          {t('record.count', { tables: shown.length, rows: shown.reduce((sum, { rows }) => sum + rows.length, 0) })}
        </span>
        <Button
          variant="default"
          disabled={shown.length === 0}
          onClick={() => void copy.text(recordText(shown), t('record.all'))}
        >
          {t('record.copy')}
        </Button>
      </div>
      {record.isError ? <FaultNote fault={faultOf(record.error)} onRetry={() => void record.refetch()} /> : null}
      {record.isPending ? <Skeleton height={240} role="status" aria-label={t('loading')} /> : null}
      {shown.map((table) => (
        <RawTable key={table.table} table={table} />
      ))}
      {record.data !== undefined && shown.length === 0 ? <p className={styles.note}>{t('record.none')}</p> : null}
    </Modal>
  );
}

import { Button, Modal, Skeleton, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Machine } from '#contract/fleet';
import type { SourceId } from '#contract/identifiers';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { RawTable } from './RawTable.tsx';
import { filterRecord, isPartial, recordText } from './record.ts';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';
import { useCopy } from './useCopy.ts';
import { useRecord } from './useRecord.ts';

interface RawRecordProps {
  readonly source: SourceId;
  readonly machine: Machine;
  readonly onClose: () => void;
}

/** The machine as the database holds it: OCS's own tables and columns, nothing decoded; its own filter, and copy. */
export function RawRecord({ source, machine, onClose }: RawRecordProps) {
  const { t } = useTranslation('machine');
  const record = useRecord(source, machine.id);
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const copy = useCopy();
  const shown = useMemo(() => filterRecord(record.tables ?? [], wanted), [record.tables, wanted]);
  const partial = record.tables?.filter(isPartial).length ?? 0;
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
      {partial === 0 ? null : (
        <p className={styles.note} role="status">
          {t('record.partial', { count: partial })}
        </p>
      )}
      {record.fault === null ? null : <FaultNote fault={record.fault} onRetry={record.retry} />}
      {record.tables === null && record.fault === null ? (
        <Skeleton height={240} role="status" aria-label={t('loading')} />
      ) : null}
      {shown.map((table) => {
        const whole = record.tables?.find((each) => each.table === table.table);
        return (
          <RawTable
            key={table.table}
            table={table}
            isLoading={record.loading === table.table}
            onLoad={whole !== undefined && isPartial(whole) ? () => record.load(whole) : null}
            loaded={whole?.rows.length ?? 0}
          />
        );
      })}
      {record.tables !== null && shown.length === 0 ? <p className={styles.note}>{t('record.none')}</p> : null}
    </Modal>
  );
}

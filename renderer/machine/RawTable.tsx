import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTable } from '#contract/fleet';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import { CellText } from './CellText.tsx';
import { cutBytes } from './rows.ts';
import styles from './section.module.css';
import { useCopy } from './useCopy.ts';

const step = 100;

interface RawTableProps {
  readonly table: RecordTable;
  /** Rows of the table that are here, shown by the filter or not. */
  readonly loaded: number;
  readonly isLoading: boolean;
  /** Loads more rows; null when all are here. */
  readonly onLoad: (() => void) | null;
}

/** One table of the record; few rows as columns of names and values, many as a table drawn a hundred at a time. */
export function RawTable({ table, loaded, isLoading, onLoad }: RawTableProps) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const copy = useCopy();
  const [limit, setLimit] = useState(step);
  const label = t('copy.section', { title: table.table });
  const columns = table.columns.map((header) => ({ header: header.slice(0, 200), format: 'text' as const }));
  return (
    <section aria-label={table.table} className={styles.rawTable}>
      <header className={styles.sectionHead}>
        <h3 className={styles.mono}>{table.table}</h3>
        <span className={styles.dim}>
          {table.rows.length < table.total
            ? t('record.rows', { shown: number(table.rows.length), total: number(table.total) })
            : t('section.rows', { count: table.rows.length })}
        </span>
        <Tooltip label={label}>
          <ActionIcon
            size="sm"
            aria-label={label}
            onClick={() => void copy.table({ columns, rows: table.rows.map((row) => [...row]) }, 'text', table.table)}
          >
            <IconCopy size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      {table.rows.length === 1 ? (
        <dl className={styles.fields}>
          {table.columns.map((column, index) => (
            <div key={column} className={styles.field}>
              <dt className={styles.mono}>{column}</dt>
              <dd>
                <RawCell value={table.rows[0]?.[index] ?? null} bytes={cutBytes(table, 0, index)} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a second section would nest outlines
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
        <div className={styles.wide} tabIndex={0} role="group" aria-label={t('record.scroll', { table: table.table })}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col" className={styles.mono}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, limit).map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer keep their order
                <tr key={place}>
                  {row.map((value, index) => (
                    <td key={table.columns[index]}>
                      <RawCell value={value} bytes={cutBytes(table, place, index)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {table.rows.length > limit ? (
        <Button variant="subtle" onClick={() => setLimit(limit + step * 5)}>
          {t('record.more', { count: table.rows.length - limit })}
        </Button>
      ) : null}
      {onLoad !== null && table.rows.length <= limit ? (
        <Button variant="subtle" onClick={onLoad} loading={isLoading}>
          {t('record.load', { shown: number(loaded), total: number(table.total) })}
        </Button>
      ) : null}
    </section>
  );
}

interface RawCellProps {
  readonly value: string | number | null;
  readonly bytes: number | undefined;
}

function RawCell({ value, bytes }: RawCellProps) {
  if (value === null) return <span className={styles.null}>NULL</span>;
  if (value === '') return <span className={styles.null}>''</span>;
  return <CellText mono text={String(value)} bytes={bytes} />;
}

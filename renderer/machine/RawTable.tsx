import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CellText } from './CellText.tsx';
import type { RawRecordTable } from './record.ts';
import styles from './section.module.css';
import { useCopy } from './useCopy.ts';

const step = 100;

/** One table of the record; few rows as columns of names and values, many as a table drawn a hundred at a time. */
export function RawTable({ table }: { readonly table: RawRecordTable }) {
  const { t } = useTranslation('machine');
  const copy = useCopy();
  const [limit, setLimit] = useState(step);
  const label = t('copy.section', { title: table.table });
  const columns = table.columns.map((header) => ({ header: header.slice(0, 200), format: 'text' as const }));
  return (
    <section aria-label={table.table} className={styles.rawTable}>
      <header className={styles.sectionHead}>
        <h3 className={styles.mono}>{table.table}</h3>
        <span className={styles.dim}>{t('section.rows', { count: table.rows.length })}</span>
        <Tooltip label={label}>
          <ActionIcon
            size="sm"
            aria-label={label}
            onClick={() =>
              void copy.table(
                { columns, rows: table.rows.slice(0, 10_000).map((row) => [...row]) },
                'text',
                table.table,
              )
            }
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
                <RawCell value={table.rows[0]?.[index] ?? null} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a second section would nest outlines
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
        <div className={styles.wide} tabIndex={0} role="region" aria-label={table.table}>
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
              {table.rows.slice(0, limit).map((row, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer keep their order
                <tr key={number}>
                  {row.map((value, index) => (
                    <td key={table.columns[index]}>
                      <RawCell value={value} />
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
    </section>
  );
}

function RawCell({ value }: { readonly value: string | number | null }) {
  if (value === null) return <span className={styles.null}>NULL</span>;
  if (value === '') return <span className={styles.null}>''</span>;
  return <CellText mono text={String(value)} />;
}

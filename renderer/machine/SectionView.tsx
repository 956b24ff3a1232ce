import { ActionIcon, Badge, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconFilter } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#contract/fleet';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import { CopySection } from './CopySection.tsx';
import { FieldList } from './FieldList.tsx';
import { useCurrentIn } from './find-context.ts';
import { useMachineView } from './machine-context.ts';
import { RowTable } from './RowTable.tsx';
import styles from './section.module.css';
import { useRows } from './useRows.ts';

const filterFrom = 12;

/** One section of a machine: heading with count, filter, fold and copy; then its fields or its rows. */
export function SectionView({ section }: { readonly section: Section }) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { wording, compact } = useMachineView();
  const [open, setOpen] = useState(true);
  const rows = useRows(section);
  const titleId = useId();
  const title = wording.title(section);
  const asFields = section.kind === 'fields' || (compact && section.rows.length === 1);
  const canFilter = !asFields && section.rows.length >= filterFrom;
  const target = useCurrentIn(section.key);

  useEffect(() => {
    if (target !== null) setOpen(true);
  }, [target]);

  return (
    <section aria-labelledby={titleId} className={styles.section} data-section={section.key}>
      <header className={styles.sectionHead}>
        <UnstyledButton className={styles.fold} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
          <h2 id={titleId}>{title}</h2>
          {asFields ? null : (
            <Badge variant="light" color="gray" size="sm" aria-label={t('section.rows', { count: section.total })}>
              {rows.filter === ''
                ? number(section.total)
                : t('section.some', { shown: number(rows.order.length), total: number(section.total) })}
            </Badge>
          )}
          {section.known ? null : <span className={styles.dim}>{t('section.unknown')}</span>}
        </UnstyledButton>
        <div className={styles.sectionTools}>
          {canFilter && open ? (
            <TextInput
              className={styles.filter}
              size="xs"
              value={rows.filter}
              onChange={(event) => rows.setFilter(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && rows.filter !== '') {
                  event.stopPropagation();
                  rows.setFilter('');
                }
              }}
              placeholder={t('section.filter')}
              aria-label={t('section.filterOf', { title })}
              leftSection={<IconFilter size={13} aria-hidden />}
              rightSection={
                rows.filter === '' ? null : (
                  <ActionIcon
                    variant="subtle"
                    size="xs"
                    onClick={() => rows.setFilter('')}
                    aria-label={t('section.clear')}
                  >
                    ×
                  </ActionIcon>
                )
              }
            />
          ) : null}
          {rows.toggleColumns !== null && !asFields && open ? (
            <UnstyledButton className={styles.link} onClick={rows.toggleColumns} aria-pressed={rows.allColumns}>
              {t('section.allColumns')}
            </UnstyledButton>
          ) : null}
          <CopySection section={section} order={rows.order} />
        </div>
      </header>
      {!open ? null : asFields ? <FieldList section={section} /> : <RowTable section={section} rows={rows} />}
      {open && section.total > section.rows.length ? (
        <p className={styles.note}>
          {t('section.cut', { shown: number(section.rows.length), total: number(section.total) })}
        </p>
      ) : null}
    </section>
  );
}

import { Button, Menu, Skeleton } from '@mantine/core';
import { IconArrowsDiff, IconCopy, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MachineId, SourceId } from '#contract/identifiers';
import { faultOf } from '#renderer/client/fault-error.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { formatNumber } from '#renderer/ui/format.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareWith } from './CompareWith.tsx';
import { textFormats } from './CopySection.tsx';
import css from './compare.module.css';
import { compareWords } from './compare-words.ts';
import page from './machine.module.css';
import { machineQueries } from './queries.ts';
import styles from './section.module.css';
import { useCopy } from './useCopy.ts';

interface CompareScreenProps {
  readonly source: SourceId;
  readonly ids: readonly MachineId[];
  readonly onIds: (ids: readonly MachineId[]) => void;
  readonly onOpen: (id: MachineId) => void;
}

const most = 6;

/** 2 to 6 machines beside each other: only what differs, by section, and how much is the same. */
export function CompareScreen({ source, ids, onIds, onOpen }: CompareScreenProps) {
  const { t } = useTranslation('compare');
  const { t: sectionWords } = useTranslation('section');
  const language = useLanguage();
  const { t: shared } = useTranslation('machine');
  const copy = useCopy();
  const [adding, setAdding] = useState<number | null>(null);
  const result = useQuery(machineQueries.compare(source, ids));
  const words = useMemo(() => compareWords(sectionWords, t, language), [sectionWords, t, language]);
  // The answer before is kept while the next loads; its columns are of other machines, so it is not drawn under these.
  const data = result.isPlaceholderData ? undefined : result.data;
  const names = useMemo(() => data?.names ?? ids.map((id) => `#${id}`), [data, ids]);

  const copyAs = (format: (typeof textFormats)[number]) => {
    if (data === undefined) return;
    const headings = [t('section'), t('item'), ...data.names].map((header) => ({
      header: header.slice(0, 200),
      format: 'text' as const,
    }));
    const rows = data.differences.map((one) => [words.section(one), words.item(one), ...words.values(one)]);
    void copy.table({ columns: headings, rows }, format, shared('copy.rows', { count: rows.length }));
  };

  const pick = (id: MachineId) => {
    const place = adding ?? ids.length;
    setAdding(null);
    onIds(place < ids.length ? ids.map((old, index) => (index === place ? id : old)) : [...ids, id]);
  };

  return (
    <article className={page.page} aria-label={t('title')}>
      <header className={css.compareHead}>
        <h1 className={page.name}>{t('title')}</h1>
        {data === undefined ? null : (
          <p className={styles.dim} role="status">
            {t('differ', { count: data.differences.length })} · {t('same', { count: data.same })}
          </p>
        )}
        <div className={page.actions}>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={ids.length >= most}
            title={ids.length >= most ? t('full') : undefined}
            onClick={() => setAdding(ids.length)}
          >
            {t('add')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                disabled={data === undefined || data.differences.length === 0}
                leftSection={<IconCopy size={14} aria-hidden />}
              >
                {t('copy')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {textFormats.map((format) => (
                <Menu.Item key={format} onClick={() => copyAs(format)}>
                  {shared(`copy.as.${format}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </header>
      <div className={page.scroller} data-selectable>
        {ids.length < 2 ? (
          <EmptyState
            Icon={IconArrowsDiff}
            title={t('empty.title')}
            action={<Button onClick={() => setAdding(ids.length)}>{t('add')}</Button>}
          >
            {t('empty.text')}
          </EmptyState>
        ) : null}
        {result.isError ? <FaultNote fault={faultOf(result.error)} onRetry={() => void result.refetch()} /> : null}
        {ids.length >= 2 && data === undefined && !result.isError ? (
          <Skeleton height={320} role="status" aria-label={shared('loading')} />
        ) : null}
        {ids.length >= 1 && (data !== undefined || result.isError || ids.length < 2) ? (
          <CompareTable
            ids={ids}
            names={names}
            words={words}
            differences={ids.length < 2 ? [] : (data?.differences ?? [])}
            onOpen={onOpen}
            onSwap={setAdding}
            onRemove={(place) => onIds(ids.filter((_, index) => index !== place))}
            onMove={(place) =>
              onIds(
                ids.map((id, index) =>
                  index === place ? (ids[place + 1] ?? id) : index === place + 1 ? (ids[place] ?? id) : id,
                ),
              )
            }
          />
        ) : null}
        {data?.cut.map((one) => (
          <p key={one.section} className={styles.note}>
            {t('cut', {
              section: words.section(one),
              compared: formatNumber(one.compared, language),
              total: formatNumber(one.total, language),
            })}
          </p>
        ))}
        {data !== undefined && data.differences.length === 0 ? <p className={styles.note}>{t('alike')}</p> : null}
      </div>
      {adding === null ? null : (
        <CompareWith source={source} taken={ids} onPick={pick} onClose={() => setAdding(null)} />
      )}
    </article>
  );
}

import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/sources';
import { faultOf } from '#renderer/client/fault-error.ts';
import { useShowMachines } from '#renderer/client/open-source.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { useReopenSource } from './mutations.ts';
import { SourceFacts } from './SourceFacts.tsx';
import classes from './sources.module.css';
import { TableList } from './TableList.tsx';

/** What a source says of itself: level, size, freshness, what it lacks, its tables. */
export function SourceDetailsPane({ source }: { readonly source: Source }) {
  const { t } = useTranslation('sources');
  const show = useShowMachines();
  const reopen = useReopenSource();
  const { data, error, isPending, refetch } = useQuery({ ...sourceQueries.info(source.id), enabled: source.isOpen });
  return (
    <section className={classes.details} aria-labelledby="source-details">
      <header className={classes.detailsHead}>
        <h2 id="source-details" className={classes.detailsTitle}>
          <bdi>{source.name}</bdi>
        </h2>
        <Button size="xs" variant="default" onClick={() => show(source)}>
          {t('show')}
        </Button>
      </header>
      {!source.isOpen && (
        <div className={classes.closed}>
          <p className={classes.text}>{t('closed')}</p>
          <Button variant="default" onClick={() => reopen(source)}>
            {t('open')}
          </Button>
        </div>
      )}
      {source.isOpen && error !== null && <FaultNote fault={faultOf(error)} onRetry={() => void refetch()} />}
      {source.isOpen && isPending && (
        <div role="status" aria-label={t('loading')}>
          <Skeleton height={220} />
        </div>
      )}
      {data !== undefined && (
        <>
          <SourceFacts details={data} />
          {data.warnings.length > 0 && (
            <ul className={classes.warnings} aria-label={t('warnings')}>
              {data.warnings.slice(0, 20).map((warning) => (
                <li key={`${warning.code}-${JSON.stringify(warning.params)}`}>
                  <IconAlertTriangle size={15} aria-hidden />
                  <span>{t(`warning.${warning.code}`, warning.params)}</span>
                </li>
              ))}
              {data.warnings.length > 20 && <li>{t('moreWarnings', { count: data.warnings.length - 20 })}</li>}
            </ul>
          )}
          <TableList tables={data.tables} />
        </>
      )}
    </section>
  );
}

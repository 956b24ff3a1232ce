import { Button } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSource } from '#renderer/client/current-source.ts';
import { faultOf } from '#renderer/client/fault-error.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { formatNumber } from '#renderer/ui/format.ts';
import { TimeAgo } from '#renderer/ui/TimeAgo.tsx';
import { ChartCard } from './ChartCard.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import classes from './overview.module.css';
import { overviewQueries } from './queries.ts';
import { TileCard } from './TileCard.tsx';

/** Few numbers that lead somewhere: each opens the list of exactly the machines it counts. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const source = useSource();
  const { data, error, isPending, refetch } = useQuery(overviewQueries.tiles(source.id));
  if (isPending) return <OverviewSkeleton label={t('loading')} />;
  if (data === undefined) {
    return (
      <div className={classes.page}>
        <FaultNote fault={faultOf(error)} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (data.machines === 0) {
    const action = (
      <Button component={Link} to="/sources" size="sm">
        {t('empty.action')}
      </Button>
    );
    return (
      <EmptyState Icon={IconDevices} title={t('empty.title')} action={action}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{source.name}</h1>
        <p className={classes.fresh}>
          <span>{t('machines', { count: data.machines, shown: formatNumber(data.machines, language) })}</span>
          {data.freshestAt !== null && (
            <span>
              {t('freshest')} <TimeAgo at={data.freshestAt} />
            </span>
          )}
        </p>
      </header>
      {error !== null && <FaultNote fault={faultOf(error)} onRetry={() => void refetch()} />}
      <ul className={classes.tiles} aria-label={t('tiles')}>
        {data.tiles.map((tile) => (
          <TileCard key={tile.key} tile={tile} machines={data.machines} />
        ))}
      </ul>
      <div className={classes.charts}>
        {data.charts.map((chart) => (
          <ChartCard key={chart.key} chart={chart} />
        ))}
      </div>
    </div>
  );
}

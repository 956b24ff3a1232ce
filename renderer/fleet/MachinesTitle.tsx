import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FleetQuery } from '#contract/fleet';
import css from './fleet.module.css';
import { fleetQueries } from './queries.ts';

/** The page's title with how many machines match, of how many. */
export function MachinesTitle({ query, total }: { readonly query: FleetQuery; readonly total: number | null }) {
  const { t } = useTranslation('fleet');
  const { source, scope, filter } = query;
  const whole = useQuery({ ...fleetQueries.count({ source, scope, filter: '' }), enabled: total !== null }).data?.count;
  const filtered = filter.trim() !== '' && whole !== undefined;
  return (
    <h1 className={css.title}>
      {t('title')}
      <span className={css.count} role="status">
        {total === null ? '' : filtered ? t('countOf', { count: total, whole }) : t('count', { count: total })}
      </span>
    </h1>
  );
}

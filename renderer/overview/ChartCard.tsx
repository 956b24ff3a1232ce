import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Chart } from '#contract/overview';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatCell, formatNumber, formatPercent } from '#renderer/ui/format.ts';
import classes from './overview.module.css';

/** How the machines spread over a column's values: bars one can read, each a link to its machines. */
export function ChartCard({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const titleId = `chart-${chart.key}`;
  const total = chart.bars.reduce((sum, bar) => sum + bar.count, chart.rest);
  const longest = Math.max(1, ...chart.bars.map((bar) => bar.count));
  const label = (value: Chart['bars'][number]['value']) =>
    value === null || value === ''
      ? t('noValue')
      : formatCell(value, chart.column === 'ram' ? 'megabytes' : 'text', language);
  return (
    <section className={classes.chart} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.chartTitle}>
        {t(`chart.${chart.key}`)}
      </h2>
      <ul className={classes.bars}>
        {chart.bars.map((bar) => (
          <li key={String(bar.value)}>
            <Link
              to="/machines"
              search={{ filter: bar.filter }}
              aria-label={`${label(bar.value)}, ${formatNumber(bar.count, language)}, ${t('share', { percent: formatPercent(bar.count / Math.max(1, total), language) })}`}
              className={classes.bar}
            >
              <span className={classes.fill} style={{ width: `${(100 * bar.count) / longest}%` }} aria-hidden />
              <span className={classes.barLabel} title={label(bar.value)}>
                <bdi>{label(bar.value)}</bdi>
              </span>
              <span className={classes.barCount}>{formatNumber(bar.count, language)}</span>
              <span className={classes.barShare}>{formatPercent(bar.count / Math.max(1, total), language)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {chart.rest > 0 && (
        <p className={classes.rest}>{t('rest', { count: chart.rest, shown: formatNumber(chart.rest, language) })}</p>
      )}
    </section>
  );
}

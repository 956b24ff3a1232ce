import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceDetails } from '#contract/sources';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatBytes, formatNumber } from '#renderer/ui/format.ts';
import { TimeAgo } from '#renderer/ui/TimeAgo.tsx';
import classes from './sources.module.css';

/** The facts of a source as a list: machines, freshness, size, release and level, medium. */
export function SourceFacts({ details }: { readonly details: SourceDetails }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['machines', formatNumber(details.machines, language)],
    ['freshest', details.freshestAt === null ? t('fact.none') : <TimeAgo key="at" at={details.freshestAt} />],
    ['size', formatBytes(details.sizeBytes, language)],
    ['release', details.release],
    ['level', String(details.level)],
    ['writing', details.readOnlyMedium ? t('fact.readOnlyMedium') : t('fact.readOnly')],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([key, value]) => (
        <div key={key} className={classes.fact}>
          <dt>{t(`fact.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

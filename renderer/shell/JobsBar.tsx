import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '#contract/fault-text';
import { cancelJob, dismissJob, type Job, secondsLeft, useJobs } from '#renderer/client/jobs.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { ProgressLine, useProgressText } from '#renderer/ui/ProgressLine.tsx';
import classes from './jobs-bar.module.css';

/** Long work that runs beside the pages; nothing when there is none. */
export function JobsBar() {
  const { t } = useTranslation('shell');
  const jobs = useJobs();
  if (jobs.length === 0) return null;
  return (
    <section className={classes.bar} aria-label={t('jobs.title')} data-pane>
      {jobs.map((job) =>
        job.fault === null ? <RunningJob key={job.id} job={job} /> : <FailedJob key={job.id} job={job} />,
      )}
    </section>
  );
}

function RunningJob({ job }: { readonly job: Job }) {
  const { t } = useTranslation('shell');
  const title = t(job.titleKey, job.titleParams);
  const text = useProgressText(job.progress);
  const left = secondsLeft(job.progress, useElapsed(job.startedAt));
  return (
    <div className={classes.job}>
      <span className={classes.title}>{title}</span>
      <div className={classes.line}>
        <ProgressLine progress={job.progress} label={title} />
      </div>
      <span className={classes.text}>{job.cancelling ? t('jobs.cancelling') : text}</span>
      {left !== null && !job.cancelling && (
        <span className={classes.text}>
          {left < 60 ? t('jobs.secondsLeft', { count: left }) : t('jobs.minutesLeft', { count: Math.ceil(left / 60) })}
        </span>
      )}
      <Button
        size="compact-xs"
        variant="default"
        disabled={job.cancelling}
        onClick={() => cancelJob(job.id)}
        aria-label={t('jobs.cancelNamed', { title })}
      >
        {t('jobs.cancel')}
      </Button>
    </div>
  );
}

function FailedJob({ job }: { readonly job: Job }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  if (job.fault === null) return null;
  const { what, todo } = faultText(job.fault, language);
  return (
    <div className={classes.job} role="alert">
      <span className={classes.title}>{t(job.titleKey, job.titleParams)}</span>
      <span className={classes.fault}>
        {what} {todo}
      </span>
      <Tooltip label={t('jobs.dismiss')}>
        <ActionIcon size="sm" aria-label={t('jobs.dismiss')} onClick={() => dismissJob(job.id)}>
          <IconX size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function useElapsed(startedAt: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now - startedAt;
}

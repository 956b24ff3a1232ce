import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Progress as JobProgress } from '#contract/progress';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatBytes, formatNumber, formatPercent } from './format.ts';

interface Props {
  readonly progress: JobProgress | null;
  /** What is going on, for screen readers. */
  readonly label: string;
}

/** A bar that fills, or moves while the total is not known. */
export function ProgressLine({ progress, label }: Props) {
  const share = shareOf(progress);
  return (
    <Progress.Root size={6}>
      <Progress.Section
        value={share === null ? 100 : share * 100}
        animated={share === null}
        striped={share === null}
        aria-label={label}
      />
    </Progress.Root>
  );
}

/** A progress as a sentence part: `Writing machines · 412 of 1,000 · 41 %`. */
export function useProgressText(progress: JobProgress | null): string {
  const { t, i18n } = useTranslation('common');
  const language = useLanguage();
  if (progress === null) return t('progress.starting');
  const key = `progress.${progress.step}`;
  const step = i18n.exists(key, { ns: 'common' }) ? t(key) : t('progress.working');
  const count = (value: number) =>
    progress.unit === 'bytes' ? formatBytes(value, language) : formatNumber(value, language);
  const share = shareOf(progress);
  if (share === null) return progress.done > 0 ? `${step} · ${count(progress.done)}` : step;
  return `${step} · ${t('progress.of', { done: count(progress.done), total: count(progress.total) })} · ${formatPercent(Math.floor(share * 100) / 100, language)}`;
}

function shareOf(progress: JobProgress | null): number | null {
  if (progress === null || progress.total <= 0) return null;
  return Math.min(1, progress.done / progress.total);
}

import { Tooltip } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatAgo, formatExact, wallClock } from './format.ts';

interface Props {
  /** Server-local text `YYYY-MM-DD HH:MM:SS`. */
  readonly at: string | null;
}

/** How long ago, kept up to date, with the exact time in a tooltip. */
export function TimeAgo({ at }: Props) {
  const language = useLanguage();
  const now = useSyncExternalStore(subscribe, halfMinute);
  if (at === null || at === '') return null;
  return (
    <Tooltip label={formatExact(at, language)}>
      <time dateTime={at.replace(' ', 'T')}>{formatAgo(at, language, now)}</time>
    </Tooltip>
  );
}

const halfMinute = () => Math.floor(wallClock() / 30_000) * 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 30_000);
  return () => clearInterval(timer);
}

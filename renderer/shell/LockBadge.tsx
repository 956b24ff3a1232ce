import { Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import classes from './top-bar.module.css';

/** Says that the source cannot be written: no page of this version changes an OCS database. */
export function LockBadge() {
  const { t } = useTranslation('shell');
  const source = useCurrentSource();
  if (source === null) return null;
  return (
    <Tooltip label={t('lock.why')} multiline w={260}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tooltip explains the state, so the keyboard must reach it */}
      <span className={classes.lock} tabIndex={0}>
        <IconLock size={14} stroke={2} aria-hidden />
        {t('lock.readOnly')}
      </span>
    </Tooltip>
  );
}

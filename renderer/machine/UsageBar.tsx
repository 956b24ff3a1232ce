import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './section.module.css';
import { levelOf } from './usage.ts';

/** How full something is, 0 to 100: a bar, the number beside it, and a sign when it is nearly full (never colour alone). */
export function UsageBar({ percent }: { readonly percent: number }) {
  const { t } = useTranslation('machine');
  const level = levelOf(percent);
  const shown = Math.min(100, Math.max(0, percent));
  return (
    <span className={styles.usage} data-level={level}>
      <span className={styles.usageTrack} aria-hidden>
        <span className={styles.usageFill} style={{ width: `${shown}%` }} />
      </span>
      <span>{t('drive.used', { percent: Math.round(percent) })}</span>
      {level === 'fine' ? null : <IconAlertTriangle size={13} role="img" aria-label={t(`drive.${level}`)} />}
    </span>
  );
}

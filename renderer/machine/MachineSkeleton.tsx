import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import page from './machine.module.css';
import styles from './section.module.css';

/** What is drawn while the very first machine loads. */
export function MachineSkeleton({ compact }: { readonly compact: boolean }) {
  const { t } = useTranslation('machine');
  return (
    <div className={page.skeleton} role="status" aria-label={t('loading')}>
      <Skeleton height={26} width={compact ? '60%' : 320} />
      <Skeleton height={14} width="80%" />
      <Skeleton height={30} width="100%" />
      <div className={styles.cards}>
        {Array.from({ length: compact ? 2 : 4 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: all alike
          <Skeleton key={index} height={160} />
        ))}
      </div>
    </div>
  );
}

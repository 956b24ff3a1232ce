import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import page from './machine.module.css';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';
import { useCopy } from './useCopy.ts';

interface CopyValueProps {
  /** What it is, in the user's words: "Serial". */
  readonly label: string;
  readonly text: string;
  /** The keys that copy it too. */
  readonly keys?: string;
}

/** A value of the header that a click copies; its label is part of the accessible name. */
export function CopyValue({ label, text, keys }: CopyValueProps) {
  const { t } = useTranslation('machine');
  const copy = useCopy();
  if (text === '') return null;
  return (
    <Tooltip label={keys === undefined ? t('copy.this', { label }) : t('copy.thisKeys', { label, keys })}>
      <UnstyledButton
        className={page.copyValue}
        onClick={() => void copy.text(text, label)}
        aria-label={t('copy.value', { label, text })}
      >
        <span className={styles.dim}>{label}</span>{' '}
        <bdi className={styles.mono}>{visibleText(text.length > 40 ? `${text.slice(0, 39)}…` : text)}</bdi>
        <IconCopy size={12} aria-hidden className={page.copyIcon} />
      </UnstyledButton>
    </Tooltip>
  );
}

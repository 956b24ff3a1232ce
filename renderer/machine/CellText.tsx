import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatBytes, formatNumber } from '#renderer/ui/format.ts';
import { useIsCurrent, useNeedle } from './find-context.ts';
import styles from './section.module.css';
import { pieces, spansOf, visibleText } from './text-match.ts';

const shortLength = 300;

interface CellTextProps {
  readonly text: string;
  readonly mono?: boolean;
  /** Bytes of the whole text, when the engine sent only its beginning. */
  readonly bytes?: number | undefined;
  /** Where it stands, for find in page. */
  readonly at?: { readonly section: string; readonly row: number; readonly column: number };
}

/** Inventory text as text: found stretches marked, long ones cut with "show all", direction marks kept inside. */
export function CellText({ text, mono = false, bytes, at }: CellTextProps) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  const needle = useNeedle();
  const isCurrent = useIsCurrent(at);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const isLong = text.length > shortLength;
  const whole = open || isCurrent;

  useEffect(() => {
    if (isCurrent) root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);

  const shown = visibleText(isLong ? text.slice(0, whole ? text.length : shortLength) : text);
  return (
    <bdi
      ref={root}
      className={[styles.value, mono ? styles.mono : '', isLong && whole ? styles.long : ''].join(' ')}
      data-current={isCurrent || undefined}
    >
      {pieces(shown, spansOf(shown, needle)).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
      {isLong && !whole ? '…' : null}
      {isLong && !isCurrent ? (
        <UnstyledButton className={styles.more} onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('cell.less') : t('cell.all', { length: formatNumber(text.length, language) })}
        </UnstyledButton>
      ) : null}
      {bytes === undefined ? null : (
        <span className={styles.dim}> {t('cell.bytes', { size: formatBytes(bytes, language) })}</span>
      )}
    </bdi>
  );
}

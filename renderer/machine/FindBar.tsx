import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import { matchLimit } from './find.ts';
import page from './machine.module.css';
import type { FindInPage } from './useFindInPage.ts';

interface FindBarProps {
  readonly find: FindInPage;
  /** Titles of sections of which only the first rows are here to be searched, and how many those are. */
  readonly partial: { readonly titles: readonly string[]; readonly rows: number };
}

/** The find bar: Enter and Shift+Enter step, Escape closes. The count is read out as it changes. */
export function FindBar({ find, partial }: FindBarProps) {
  const { t } = useTranslation('machine');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const input = useRef<HTMLInputElement>(null);
  const none = find.text.trim() !== '' && find.matches.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => input.current?.select(), [find.asked]);

  if (!find.isOpen) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is newer than what tests and readers know
    <div role="search" className={page.findBar} aria-label={t('find.title')}>
      <TextInput
        ref={input}
        className={page.findInput}
        value={find.text}
        onChange={(event) => find.setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            find.step(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            find.close();
          }
        }}
        placeholder={t('find.placeholder')}
        aria-label={t('find.title')}
        error={none}
        leftSection={<IconSearch size={14} aria-hidden />}
        autoFocus
      />
      <output className={page.findCount} aria-live="polite">
        {find.text.trim() === ''
          ? ''
          : none
            ? t('find.none')
            : t(find.matches.length < matchLimit ? 'find.count' : 'find.many', {
                at: number(find.at + 1),
                total: number(find.matches.length),
              })}
      </output>
      <Tooltip label={t('find.previous')}>
        <ActionIcon
          size="sm"
          onClick={() => find.step(-1)}
          disabled={find.matches.length === 0}
          aria-label={t('find.previous')}
        >
          <IconArrowUp size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('find.next')}>
        <ActionIcon
          size="sm"
          onClick={() => find.step(1)}
          disabled={find.matches.length === 0}
          aria-label={t('find.next')}
        >
          <IconArrowDown size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <ActionIcon size="sm" onClick={find.close} aria-label={t('find.close')}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
      {partial.titles.length > 0 && find.text.trim() !== '' ? (
        <p className={page.findPartial} role="status">
          {t('find.partial', { rows: number(partial.rows), sections: partial.titles.join(', ') })}
        </p>
      ) : null}
    </div>
  );
}

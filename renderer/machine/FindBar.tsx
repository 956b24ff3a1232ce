import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import page from './machine.module.css';
import type { FindInPage } from './useFindInPage.ts';

/** The find bar: Enter and Shift+Enter step, Escape closes. The count is read out as it changes. */
export function FindBar({ find }: { readonly find: FindInPage }) {
  const { t } = useTranslation('machine');
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
            : t('find.count', { at: find.at + 1, total: find.matches.length })}
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
    </div>
  );
}

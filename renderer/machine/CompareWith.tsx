import { Modal, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MachineId, SourceId } from '#contract/identifiers';
import { faultOf } from '#renderer/client/fault-error.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import css from './compare.module.css';
import { machineQueries } from './queries.ts';
import styles from './section.module.css';
import { visibleText } from './text-match.ts';

interface CompareWithProps {
  readonly source: SourceId;
  /** Machines that are compared already: not offered again. */
  readonly taken: readonly MachineId[];
  readonly onPick: (id: MachineId) => void;
  readonly onClose: () => void;
}

/** Finds a machine by any of its names, serial, address or user; arrows choose, Enter picks. */
export function CompareWith({ source, taken, onPick, onClose }: CompareWithProps) {
  const { t } = useTranslation('compare');
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const wanted = useDeferredValue(text);
  const found = useQuery(machineQueries.find(source, wanted));
  const hits = wanted.trim() === '' ? [] : (found.data?.hits ?? []).filter((hit) => !taken.includes(hit.id));
  const isAnswered = wanted === text && !found.isPlaceholderData;
  const at = Math.min(active, hits.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive(Math.max(0, Math.min(hits.length - 1, at + by)));
    } else if (event.key === 'Enter') {
      const hit = hits[at];
      // Hits of the text before are no answer to the text now.
      if (hit !== undefined && isAnswered) onPick(hit.id);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      title={t('with.title')}
      size="md"
    >
      <TextInput
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('with.placeholder')}
        aria-label={t('with.title')}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
      />
      {found.isError ? <FaultNote fault={faultOf(found.error)} /> : null}
      <div role="listbox" id={listId} aria-label={t('with.results')} className={css.hits}>
        {hits.map((hit, index) => (
          <UnstyledButton
            key={hit.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={css.hit}
            onClick={() => onPick(hit.id)}
          >
            <bdi>{visibleText(hit.name)}</bdi> <bdi className={styles.dim}>{visibleText(String(hit.value ?? ''))}</bdi>
          </UnstyledButton>
        ))}
      </div>
      {wanted.trim() !== '' && found.isSuccess && !found.isPlaceholderData && hits.length === 0 ? (
        <p className={styles.note} role="status">
          {t('with.none')}
        </p>
      ) : null}
    </Modal>
  );
}

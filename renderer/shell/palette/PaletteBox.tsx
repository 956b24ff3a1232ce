import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#renderer/client/fault-error.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import { formatNumber } from '#renderer/ui/format.ts';
import { EntryLine } from './EntryLine.tsx';
import type { Entry } from './entries.ts';
import classes from './palette.module.css';
import { useEntries } from './use-entries.ts';

/** The palette's field and list: a combobox; the focus stays in the field, the arrows move the choice. */
export function PaletteBox({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('palette');
  const language = useLanguage();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 60);
  const { groups, machines, searching, error } = useEntries(text, asked);
  const entries = groups.flatMap((group) => group.entries);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosenIndex = Math.max(
    0,
    entries.findIndex((entry) => entry.id === chosenId),
  );
  const chosen = entries[chosenIndex];
  const listId = useId();
  const idOf = (entry: Entry) => `${listId}-${entry.id}`;

  const choose = (index: number) => {
    const entry = entries[(index + entries.length) % entries.length];
    if (entry === undefined) return;
    setChosenId(entry.id);
    document.getElementById(idOf(entry))?.scrollIntoView?.({ block: 'nearest' });
  };
  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onDone();
    entry.run();
  };
  // Who types fast and presses Enter means what they typed, not what the list showed a moment before.
  const settled = asked === text && !searching;
  const [enterWaits, setEnterWaits] = useState(false);
  useEffect(() => {
    if (!enterWaits || !settled) return;
    setEnterWaits(false);
    run(chosen);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => choose(chosenIndex + 1),
      ArrowUp: () => choose(chosenIndex - 1),
      PageDown: () => choose(Math.min(chosenIndex + 8, entries.length - 1)),
      PageUp: () => choose(Math.max(chosenIndex - 8, 0)),
      Enter: () => (settled ? run(chosen) : setEnterWaits(true)),
    };
    const move = moves[event.key];
    // Enter that ends the composition of a letter is not Enter.
    if (move === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    move();
  };
  const nothing = entries.length === 0 && settled && error === null;
  return (
    <div className={classes.box}>
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t('label')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen && idOf(chosen)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('placeholder')}
          value={text}
          data-autofocus
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosenId(null);
            setEnterWaits(false);
          }}
          onKeyDown={onKeyDown}
        />
        {searching && <Loader size={15} aria-label={t('searching')} />}
      </div>
      <div id={listId} role="listbox" aria-label={t('results')} className={classes.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.kind} role="group" aria-labelledby={`${listId}-${group.kind}`}>
            <div id={`${listId}-${group.kind}`} role="presentation" className={classes.heading}>
              {t(`kind.${group.kind}`)}
              {group.kind === 'machine' && machines > group.entries.length && (
                <span className={classes.more}>
                  {t('firstOf', { shown: group.entries.length, total: formatNumber(machines, language) })}
                </span>
              )}
            </div>
            {group.entries.map((entry) => (
              <EntryLine
                key={entry.id}
                id={idOf(entry)}
                entry={entry}
                chosen={entry === chosen}
                onChoose={() => setChosenId(entry.id)}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      {error !== null && (
        <div className={classes.note}>
          <FaultNote fault={faultOf(error)} />
        </div>
      )}
      {nothing && <p className={classes.nothing}>{t('nothing', { text })}</p>}
      <div className={classes.foot} aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('foot.move')}
        </span>
        <span>
          <kbd>↵</kbd> {t('foot.open')}
        </span>
        <span>
          <kbd>{t('shell:key.Escape')}</kbd> {t('foot.close')}
        </span>
      </div>
    </div>
  );
}

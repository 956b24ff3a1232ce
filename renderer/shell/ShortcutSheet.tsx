import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeOverlay, useOverlay } from '#renderer/client/overlays.ts';
import { modifierKey } from '#renderer/ui/keys.ts';
import classes from './shortcut-sheet.module.css';

type Keys = readonly (readonly string[])[];

// Each entry: catalogue key, and the key presses that do it (one after the other).
const groups: readonly { readonly key: string; readonly entries: readonly (readonly [string, Keys])[] }[] = [
  {
    key: 'everywhere',
    entries: [
      ['palette', [[modifierKey, 'K']]],
      ['sheet', [['?']]],
      ['overview', [['G'], ['O']]],
      ['machines', [['G'], ['M']]],
      ['sources', [['G'], ['S']]],
      ['pages', [[modifierKey, '1…4']]],
      ['panes', [['F6']]],
      ['close', [['Esc']]],
    ],
  },
  {
    key: 'machines',
    entries: [
      ['filter', [['/']]],
      ['move', [['↑'], ['↓']]],
      ['ends', [['Home'], ['End']]],
      ['typeAhead', [['A…Z']]],
      ['read', [['Space']]],
      ['open', [['Enter']]],
      ['toggle', [[modifierKey, 'Space']]],
      ['extend', [['Shift', '↑ ↓']]],
      ['all', [[modifierKey, 'A']]],
      ['copy', [[modifierKey, 'C']]],
      ['menu', [['Shift', 'F10']]],
      ['complete', [[modifierKey, 'Space']]],
    ],
  },
  {
    key: 'columns',
    entries: [
      ['titles', [['Home'], ['↑']]],
      ['sort', [['Enter']]],
      ['sortAlso', [['Shift', 'Enter']]],
      ['reorder', [[modifierKey, 'Shift', '← →']]],
      ['resize', [['Alt', 'Shift', '← →']]],
      ['menu', [['Shift', 'F10']]],
    ],
  },
  {
    key: 'machine',
    entries: [
      ['find', [[modifierKey, 'F']]],
      ['findNext', [['F3']]],
      ['copySerial', [['C'], ['S']]],
      ['copyName', [['C'], ['N']]],
      ['copyIp', [['C'], ['I']]],
      ['neighbours', [['Alt', '↑ ↓']]],
      ['copyValue', [['C'], ['N S I M']]],
      ['neighbour', [['Alt', '↑ ↓']]],
      ['back', [['Alt', '←']]],
    ],
  },
];

// Keys whose cap says another word in other languages.
const named = new Set(['Home', 'End', 'Space', 'Enter', 'Shift', 'Esc']);

/** Every key of the console on one sheet. */
export function ShortcutSheet() {
  const { t } = useTranslation('shell');
  const open = useOverlay('shortcuts');
  return (
    <Modal opened={open} onClose={closeOverlay} title={t('shortcuts.title')} size={760}>
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group.key}>
            <h3 className={classes.heading}>{t(`shortcuts.${group.key}.title`)}</h3>
            <dl className={classes.list}>
              {group.entries.map(([key, presses]) => (
                <div key={key} className={classes.entry}>
                  <dt>{t(`shortcuts.${group.key}.${key}`)}</dt>
                  <dd className={classes.keys}>
                    {presses.flat().map((name) => (
                      <kbd key={name} className={classes.key}>
                        {named.has(name) ? t(`key.${name}`) : name}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

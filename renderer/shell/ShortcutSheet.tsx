import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeOverlay, useOverlay } from '#renderer/client/overlays.ts';
import classes from './shortcut-sheet.module.css';
import { capOf, type Shortcut, shortcutGroups } from './shortcuts.ts';

/** Every key of the console on one sheet. */
export function ShortcutSheet() {
  const { t } = useTranslation('shell');
  const open = useOverlay('shortcuts');
  return (
    <Modal opened={open} onClose={closeOverlay} title={t('shortcuts.title')} size={940}>
      <div className={classes.groups}>
        {shortcutGroups.map((group) => (
          <section key={group.key} aria-labelledby={`shortcuts-${group.key}`}>
            <h3 id={`shortcuts-${group.key}`} className={classes.heading}>
              {t(`shortcuts.${group.key}.title`)}
            </h3>
            <dl className={classes.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.text} className={classes.entry}>
                  <dt>{t(`shortcuts.${group.key}.${shortcut.text}`)}</dt>
                  <dd className={classes.keys}>
                    <Keys shortcut={shortcut} />
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

/** Key caps: any of several, each with its modifiers, or presses one after the other. */
function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  const { t } = useTranslation('shell');
  return (shortcut.shown ?? shortcut.keys).map((keys, index) => (
    <span key={keys} className={classes.press}>
      {index > 0 && <span className={classes.or}>/</span>}
      {keys.split(/[ +]/).map((key) => (
        <kbd key={key} className={classes.key}>
          {capOf(key, (name) => t(`key.${name}`))}
        </kbd>
      ))}
    </span>
  ));
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openOverlay } from '#renderer/client/overlays.ts';
import { modifierKey } from '#renderer/ui/keys.ts';
import frame from './frame.module.css';
import { LockBadge } from './LockBadge.tsx';
import { Mark } from './Mark.tsx';
import { SourceSwitcher } from './SourceSwitcher.tsx';
import classes from './top-bar.module.css';

/** The window's top: product, source, search, lock. */
export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className={frame.top} data-pane>
      <div className={classes.start}>
        <span className={classes.product}>
          <Mark />
          <span className={classes.productName}>OCS Desktop</span>
        </span>
        <SourceSwitcher />
      </div>
      <button
        type="button"
        className={classes.search}
        onClick={() => openOverlay('palette')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span className={classes.hint}>{t('searchEverything')}</span>
        <kbd className={classes.key}>{modifierKey} K</kbd>
      </button>
      <div className={classes.end}>
        <Tooltip label={t('shortcuts.title')}>
          <ActionIcon aria-label={t('shortcuts.title')} onClick={() => openOverlay('shortcuts')}>
            <IconKeyboard size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <LockBadge />
      </div>
    </header>
  );
}

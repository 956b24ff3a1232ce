import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEngineState } from '#renderer/client/engine.ts';
import { shell } from '#renderer/client/shell.ts';
import classes from './engine-banner.module.css';

/** Said while the engine is away: the page stays usable, calls wait for the new engine. */
export function EngineBanner() {
  const { t } = useTranslation('shell');
  const state = useEngineState();
  if (state !== 'restarting' && state !== 'stopped') return null;
  return (
    <div className={classes.banner} role="status">
      {state === 'restarting' && <Loader size={14} />}
      <span className={classes.text}>{t(`engine.${state}`)}</span>
      <Button size="compact-xs" variant="light" onClick={() => void shell.restartEngine({}).catch(() => {})}>
        {t('engine.restart')}
      </Button>
    </div>
  );
}

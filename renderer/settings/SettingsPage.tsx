import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract/settings';
import { faultOf } from '#renderer/client/fault-error.ts';
import { openOverlay } from '#renderer/client/overlays.ts';
import { useChangeSettings, useSettings } from '#renderer/client/settings-queries.ts';
import { FaultNote } from '#renderer/ui/FaultNote.tsx';
import classes from './settings.module.css';

const choices = {
  theme: ['system', 'light', 'dark'],
  density: ['dense', 'comfortable'],
  language: ['system', 'en', 'fr'],
  font: ['inter', 'system'],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] };

const keys = Object.keys(choices) as (keyof Settings)[];

/** The console's few preferences; each applies at once. */
export function SettingsPage({ openers }: { readonly openers?: ReactNode }) {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  const { mutate, error } = useChangeSettings();
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      {error !== null && <FaultNote fault={faultOf(error)} />}
      <div className={classes.card}>
        {keys.map((key) => (
          <div key={key} className={classes.row}>
            <div>
              <h2 id={`setting-${key}`} className={classes.name}>
                {t(`${key}.name`)}
              </h2>
              <p className={classes.text}>{t(`${key}.text`)}</p>
            </div>
            <SegmentedControl
              size="xs"
              aria-labelledby={`setting-${key}`}
              value={settings[key]}
              onChange={(value) => mutate({ [key]: value })}
              data={choices[key].map((value) => ({ value, label: t(`${key}.${value}`) }))}
            />
          </div>
        ))}
      </div>
      {openers && (
        <section className={classes.card} aria-labelledby="setting-openers">
          <div className={classes.block}>
            <h2 id="setting-openers" className={classes.name}>
              {t('openers.name')}
            </h2>
            {openers}
          </div>
        </section>
      )}
      <div className={classes.card}>
        <div className={classes.row}>
          <div>
            <h2 className={classes.name}>{t('shortcuts.name')}</h2>
            <p className={classes.text}>{t('shortcuts.text')}</p>
          </div>
          <Button variant="default" onClick={() => openOverlay('shortcuts')}>
            {t('shortcuts.open')}
          </Button>
        </div>
        <div className={classes.row}>
          <div>
            <h2 className={classes.name}>{t('about.name')}</h2>
            <p className={classes.text}>{t('about.text')}</p>
          </div>
          <Button variant="default" onClick={() => openOverlay('about')}>
            {t('about.open')}
          </Button>
        </div>
      </div>
    </div>
  );
}

import { Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { closeOverlay, useOverlay } from '#renderer/client/overlays.ts';
import { shell } from '#renderer/client/shell.ts';
import classes from './about.module.css';
import { Mark } from './Mark.tsx';

/** Versions, the runtime in use, the licence, and where the log is. */
export function AboutDialog() {
  const { t } = useTranslation('shell');
  const open = useOverlay('about');
  return (
    <Modal opened={open} onClose={closeOverlay} title={t('about.title')} size={520}>
      <About />
    </Modal>
  );
}

function About() {
  const { t } = useTranslation('shell');
  const { data: about } = useQuery({ queryKey: ['shell', 'about'], queryFn: () => shell.about({}) });
  const { data: versions = {} } = useQuery({
    queryKey: ['settings', 'versions'],
    queryFn: ({ signal }) => unwrap(engine.settings.versions({}, { signal })),
  });
  // What the shell says already is not said twice.
  const { logFolder, app: _app, runtime: _runtime, node: _node, engine: _engine, ...parts } = versions;
  const rows: readonly (readonly [string, string])[] = [
    ...(about
      ? ([
          ['Electron', about.electron],
          ['Chromium', about.chrome],
          ['Node.js', about.node],
        ] as const)
      : []),
    ...Object.entries(parts),
  ];
  return (
    <div data-selectable>
      <div className={classes.head}>
        <Mark size={44} />
        <div>
          <div className={classes.name}>OCS Desktop {about?.version}</div>
          <div className={classes.purpose}>{t('about.purpose')}</div>
        </div>
      </div>
      {about?.runtime === 'fallback' && (
        <div className={classes.note} role="note">
          <IconAlertTriangle size={18} aria-hidden />
          <div>
            <strong>{t('about.fallbackTitle')}</strong>
            <p>{t('about.fallback', { version: about.electron })}</p>
          </div>
        </div>
      )}
      <dl className={classes.list}>
        {rows.map(([name, value]) => (
          <div key={name} className={classes.row}>
            <dt>{name}</dt>
            <dd className="mono">{value}</dd>
          </div>
        ))}
        {logFolder !== undefined && (
          <div className={classes.row}>
            <dt>{t('about.logFolder')}</dt>
            <dd>
              <button
                type="button"
                className={classes.path}
                onClick={() => void shell.reveal({ path: logFolder }).catch(() => {})}
              >
                {logFolder}
              </button>
            </dd>
          </div>
        )}
      </dl>
      <p className={classes.licence}>{t('about.licence')}</p>
    </div>
  );
}

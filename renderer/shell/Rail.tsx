import { Tooltip } from '@mantine/core';
import {
  IconDatabase,
  IconDevices,
  IconLayoutDashboard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSettings,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import classes from './rail.module.css';
import { useMachineCount } from './use-source-numbers.ts';

const pages = [
  { to: '/overview', key: 'overview', Icon: IconLayoutDashboard, also: [] },
  { to: '/machines', key: 'machines', Icon: IconDevices, also: ['/machine', '/compare'] },
  { to: '/sources', key: 'sources', Icon: IconDatabase, also: [] },
  { to: '/settings', key: 'settings', Icon: IconSettings, also: [] },
] as const;

interface Props {
  readonly narrow: boolean;
  readonly onNarrow: (narrow: boolean) => void;
}

/** Where one can go: only pages that work in this version. */
export function Rail({ narrow, onNarrow }: Props) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { pathname } = useLocation();
  const machines = useMachineCount();
  const first = `/${pathname.split('/')[1] ?? ''}`;
  return (
    <nav className={classes.rail} aria-label={t('navigation')} data-pane data-narrow={narrow || undefined}>
      <ul className={classes.list}>
        {pages.map(({ to, key, Icon, also }, index) => {
          const current = first === to || (also as readonly string[]).includes(first);
          const count = key === 'machines' && machines !== null ? formatNumber(machines, language) : null;
          return (
            <li key={key} className={key === 'settings' ? classes.last : undefined}>
              <Tooltip label={t(`page.${key}`)} position="right" disabled={!narrow}>
                <Link
                  to={to}
                  className={classes.link}
                  aria-current={current ? 'page' : undefined}
                  aria-keyshortcuts={`Control+${index + 1}`}
                >
                  <Icon size={18} stroke={1.7} aria-hidden />
                  <span className={classes.name}>{t(`page.${key}`)}</span>
                  {count !== null && <span className={classes.count}>{count}</span>}
                </Link>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      <button type="button" className={classes.fold} onClick={() => onNarrow(!narrow)} aria-expanded={!narrow}>
        {narrow ? (
          <IconLayoutSidebarLeftExpand size={18} stroke={1.7} aria-hidden />
        ) : (
          <IconLayoutSidebarLeftCollapse size={18} stroke={1.7} aria-hidden />
        )}
        <span className={classes.name}>{narrow ? t('railWiden') : t('railNarrow')}</span>
      </button>
    </nav>
  );
}

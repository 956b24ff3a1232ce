import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentSource } from '#renderer/client/current-source.ts';
import { useOpenPaths } from '#renderer/client/open-paths.ts';
import { keepPlace, usePlace } from '#renderer/client/places.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { EngineBanner } from './EngineBanner.tsx';
import classes from './frame.module.css';
import { JobsBar } from './JobsBar.tsx';
import { Palette } from './palette/Palette.tsx';
import { Rail } from './Rail.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { SourceGate } from './SourceGate.tsx';
import { TopBar } from './TopBar.tsx';
import { useFrameActions } from './use-frame-actions.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The window: rail, top bar, the page, the jobs bar, and what opens over them. */
export function Frame() {
  return (
    <SourceGate>
      <Window />
    </SourceGate>
  );
}

function Window() {
  const { t } = useTranslation('shell');
  const [narrow, setNarrow] = usePlace('shell.railNarrow', false);
  const { href, pathname } = useLocation();
  useEffect(() => keepPlace('shell.route', href), [href]);
  const section = sectionOf(pathname);
  useTitle(section);
  useFrameActions();
  useShortcuts();
  useOpenPaths();
  return (
    <div className={classes.frame} data-narrow={narrow || undefined}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
      >
        {t('skipToContent')}
      </button>
      <TopBar />
      <Rail narrow={narrow} onNarrow={setNarrow} />
      <main key={section} className={classes.main} tabIndex={-1} data-pane>
        <EngineBanner />
        <div className={classes.page}>
          <Outlet />
        </div>
      </main>
      <JobsBar />
      <Palette />
      <ShortcutSheet />
      <AboutDialog />
    </div>
  );
}

const titled: Readonly<Record<string, string>> = { machine: 'machines', compare: 'machines' };
const pages = ['overview', 'machines', 'sources', 'settings'];

/** The window's title: page and source, for the task bar and for who hears the page. */
function useTitle(section: string): void {
  const { t } = useTranslation('shell');
  const name = useCurrentSource()?.name;
  const key = titled[section] ?? section;
  useEffect(() => {
    const page = pages.includes(key) ? t(`page.${key}`) : undefined;
    document.title = [page, name, 'OCS Desktop'].filter((part) => part !== undefined).join(' · ');
  }, [key, name, t]);
}

// Scroll belongs to a page, not to the frame: a new main starts at the top.
const sectionOf = (pathname: string) => pathname.split('/')[1] ?? '';

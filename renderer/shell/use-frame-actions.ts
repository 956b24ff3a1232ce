import {
  IconAdjustments,
  IconDatabase,
  IconDevices,
  IconFolderOpen,
  IconInfoCircle,
  IconKeyboard,
  IconLanguage,
  IconLayoutDashboard,
  IconMoon,
  IconSettings,
  IconStethoscope,
  IconSun,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuAction } from '#contract/shell';
import { type Action, useActions } from '#renderer/client/actions.ts';
import { useOpenSourceFile } from '#renderer/client/open-source.ts';
import { openOverlay } from '#renderer/client/overlays.ts';
import { queryClient } from '#renderer/client/query.ts';
import { useChangeSettings, useSettings } from '#renderer/client/settings-queries.ts';
import { onMenu, shell } from '#renderer/client/shell.ts';
import { modifierKey } from '#renderer/ui/keys.ts';

/** What the window itself can do, for the palette and for the shell's menu. */
export function useFrameActions(): void {
  const { t, i18n } = useTranslation('palette');
  const navigate = useNavigate();
  const openFile = useOpenSourceFile();
  const settings = useSettings();
  const { mutate: change } = useChangeSettings();
  const latest = useRef(openFile);
  useEffect(() => {
    latest.current = openFile;
  });

  const actions = useMemo((): Action[] => {
    const dark = settings.theme !== 'dark';
    const french = !i18n.language.startsWith('fr');
    const dense = settings.density !== 'dense';
    return [
      {
        id: 'page.overview',
        label: t('go.overview'),
        keys: 'G O',
        Icon: IconLayoutDashboard,
        run: () => void navigate({ to: '/overview' }),
      },
      {
        id: 'page.machines',
        label: t('go.machines'),
        keys: 'G M',
        Icon: IconDevices,
        run: () => void navigate({ to: '/machines' }),
      },
      {
        id: 'page.sources',
        label: t('go.sources'),
        keys: 'G S',
        Icon: IconDatabase,
        run: () => void navigate({ to: '/sources' }),
      },
      {
        id: 'page.settings',
        label: t('go.settings'),
        keys: `${modifierKey} 4`,
        Icon: IconSettings,
        run: () => void navigate({ to: '/settings' }),
      },
      {
        id: 'open',
        label: t('action.openFile'),
        keys: `${modifierKey} O`,
        Icon: IconFolderOpen,
        run: () => void latest.current(),
      },
      {
        id: 'theme',
        label: t(dark ? 'action.dark' : 'action.light'),
        Icon: dark ? IconMoon : IconSun,
        run: () => change({ theme: dark ? 'dark' : 'light' }),
      },
      {
        id: 'language',
        label: t(french ? 'action.french' : 'action.english'),
        Icon: IconLanguage,
        run: () => change({ language: french ? 'fr' : 'en' }),
      },
      {
        id: 'density',
        label: t(dense ? 'action.dense' : 'action.comfortable'),
        Icon: IconAdjustments,
        run: () => change({ density: dense ? 'dense' : 'comfortable' }),
      },
      {
        id: 'shortcuts',
        label: t('action.shortcuts'),
        keys: '?',
        Icon: IconKeyboard,
        run: () => openOverlay('shortcuts'),
      },
      {
        id: 'diagnostics',
        label: t('action.diagnostics'),
        Icon: IconStethoscope,
        run: () => void shell.saveDiagnostics({}).catch(() => {}),
      },
      { id: 'about', label: t('action.about'), Icon: IconInfoCircle, run: () => openOverlay('about') },
    ];
  }, [t, i18n.language, navigate, settings.theme, settings.density, change]);
  useActions(actions);

  useEffect(() => {
    const run: Partial<Record<MenuAction, () => void>> = {
      palette: () => openOverlay('palette'),
      shortcuts: () => openOverlay('shortcuts'),
      about: () => openOverlay('about'),
      openSource: () => void latest.current(),
      settings: () => void navigate({ to: '/settings' }),
      overview: () => void navigate({ to: '/overview' }),
      machines: () => void navigate({ to: '/machines' }),
      sources: () => void navigate({ to: '/sources' }),
      reload: () => void queryClient.invalidateQueries(),
      find: () => find(),
    };
    return onMenu((action) => run[action]?.());
  }, [navigate]);
}

/** Find: in the list or on the machine where there is one to search, elsewhere in everything. A dialog keeps the focus. */
function find(): void {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
  if (/^#?\/machine/.test(window.location.hash)) window.dispatchEvent(new CustomEvent('ocs-find'));
  else openOverlay('palette');
}

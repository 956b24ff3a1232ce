import type { RouterHistory } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { loadPlaces, placeOf } from '#renderer/client/places.ts';
import { queryClient } from '#renderer/client/query.ts';
import { settingsQuery } from '#renderer/client/settings-queries.ts';
import { Appearance } from './Appearance.tsx';
import { BootScreen } from './BootScreen.tsx';

interface Props {
  readonly history: RouterHistory;
  readonly children: ReactNode;
}

/** Loads settings and remembered places before the first page is drawn, so that nothing jumps afterwards. */
export function Boot({ history, children }: Props) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void Promise.allSettled([loadPlaces(), queryClient.prefetchQuery(settingsQuery)]).then(() => {
      restoreRoute(history);
      setReady(true);
    });
  }, [history]);
  return ready ? <Appearance>{children}</Appearance> : <BootScreen />;
}

/** A window opened without an address goes on where the last one was. */
function restoreRoute(history: RouterHistory): void {
  const remembered = placeOf('shell.route');
  const asked = history.location.pathname !== '/' && history.location.pathname !== '';
  if (!asked && typeof remembered === 'string' && remembered.startsWith('/')) history.replace(remembered);
}

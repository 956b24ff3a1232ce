import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import type { Source } from '#contract/sources';
import { i18n } from '#renderer/i18n/setup.ts';
import { theme } from '#renderer/ui/theme.ts';
import { CurrentSourceContext } from './current-source.ts';
import { type FakeEngine, type FakeServices, installFakeEngine } from './fake-engine.ts';
import { createQueryClient } from './query.ts';

/** A source for component tests. */
export const testSource = {
  id: 'demo',
  name: 'Demo fleet',
  kind: 'local',
  path: '/data/demo.sqlite',
  isDefault: true,
  isOpen: true,
  openedAt: '2026-11-23T10:00:00.000Z',
} as Source;

export interface Shown extends FakeEngine {
  /** Takes the page away, as a closed window does. */
  readonly unmount: () => void;
  /** Where the page has navigated to: path and search. */
  readonly location: () => { readonly pathname: string; readonly search: Record<string, unknown> };
}

interface Options {
  readonly path?: string;
  readonly source?: Source | null;
}

// A busy machine is no reason to fail: what does not come at all fails all the same.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and the component library asks for at once.
const quiet = {
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
};
globalThis.matchMedia ??= (media: string) => ({
  matches: false,
  media,
  onchange: null,
  dispatchEvent: () => false,
  ...quiet,
});
globalThis.scrollTo = () => {};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const engines: FakeEngine[] = [];
afterEach(() => {
  cleanup();
  for (const engine of engines.splice(0)) engine.restore();
});

/** Draws a component as a page of the app would: theme, words, router, queries, and a fake engine behind them. */
export async function showPage(page: ReactNode, services: FakeServices, options: Options = {}): Promise<Shown> {
  const engine = installFakeEngine(services);
  engines.push(engine);
  const root = createRootRoute({ component: Outlet });
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => page });
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [options.path ?? '/here'] }),
  });
  await router.load();
  const source = options.source === undefined ? testSource : options.source;
  const { unmount } = render(
    <Providers source={source}>
      <RouterProvider router={router as never} />
    </Providers>,
  );
  return { ...engine, unmount, location: () => router.state.location as ReturnType<Shown['location']> };
}

function Providers({ source, children }: { readonly source: Source | null; readonly children: ReactNode }) {
  const client = useMemo(createQueryClient, []);
  return (
    <MantineProvider theme={theme} env="test">
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <CurrentSourceContext value={source}>{children}</CurrentSourceContext>
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { ComparePage } from '#renderer/machine/ComparePage.tsx';
import { MachinePage } from '#renderer/machine/MachinePage.tsx';
import { OpenersSettings } from '#renderer/openers/OpenersSettings.tsx';
import { CompareSearch, MachineSearch, MachinesSearch, SourceSearch } from './client/search-params.ts';
import { MachinesRoute } from './MachinesRoute.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { Frame } from './shell/Frame.tsx';
import { LostPage } from './shell/LostPage.tsx';
import { NeedsSource } from './shell/NeedsSource.tsx';
import { PageFault } from './shell/PageFault.tsx';
import { SourcesPage } from './sources/SourcesPage.tsx';

const root = createRootRoute({
  component: Frame,
  validateSearch: (raw: Record<string, unknown>) => SourceSearch.parse(raw),
  search: { middlewares: [retainSearchParams(['source'])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/overview', replace: true });
  },
});

/** Pages that show a source's data: drawn when it is open, else what stands in the way. */
const withSource = createRoute({ getParentRoute: () => root, id: 'source', component: NeedsSource });

const overview = createRoute({ getParentRoute: () => withSource, path: '/overview', component: OverviewPage });

const machines = createRoute({
  getParentRoute: () => withSource,
  path: '/machines',
  validateSearch: (raw: Record<string, unknown>) => MachinesSearch.parse(raw),
  component: MachinesRoute,
});

const machine = createRoute({
  getParentRoute: () => withSource,
  path: '/machine/$id',
  validateSearch: (raw: Record<string, unknown>) => MachineSearch.parse(raw),
  component: MachinePage,
});

const compare = createRoute({
  getParentRoute: () => withSource,
  path: '/compare',
  validateSearch: (raw: Record<string, unknown>) => CompareSearch.parse(raw),
  component: ComparePage,
});

const sources = createRoute({ getParentRoute: () => root, path: '/sources', component: SourcesPage });
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: () => <SettingsPage openers={<OpenersSettings />} />,
});

const routeTree = root.addChildren([
  home,
  withSource.addChildren([overview, machines, machine, compare]),
  sources,
  settings,
]);

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultNotFoundComponent: LostPage,
  defaultErrorComponent: PageFault,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { Result } from '#contract/define';
import type { Source } from '#contract/sources';
import { engine } from './engine.ts';
import { startJob } from './jobs.ts';
import { keepPlace } from './places.ts';
import { shell } from './shell.ts';

/** Shows a source on the page one is on; a machine's page gives way to the list, for ids belong to one source. */
export function useShowSource(): (source: Source) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (source) => {
    keepPlace('shell.source', source.id);
    const inOneSource = pathname.startsWith('/machine') || pathname.startsWith('/compare');
    if (inOneSource) void navigate({ to: '/machines', search: { source: source.id } });
    else void navigate({ to: '.', search: (before: object) => ({ ...before, source: source.id }) });
  };
}

/** Shows a source's machines, all of them. */
export function useShowMachines(): (source: Source) => void {
  const navigate = useNavigate();
  return (source) => {
    keepPlace('shell.source', source.id);
    void navigate({ to: '/machines', search: { source: source.id } });
  };
}

/** Opens a file as a source in the jobs bar; then shows its overview, or stays on the page one is on (`here`). */
export function useOpenSourcePath(): (path: string, then: 'overview' | 'here') => Promise<void> {
  const showOverview = useShowOverview();
  const show = useShowSource();
  return async (path, then) => {
    const name = path.split(/[\\/]/).at(-1) ?? path;
    const result = await startJob('sources:job.open', (options) => engine.sources.open({ path }, options), { name });
    if (result.ok && then === 'here') show(result.value);
    else showOverview(result);
  };
}

/** Asks for a file and opens it as a source. */
export function useOpenSourceFile(): () => Promise<void> {
  const open = useOpenSourcePath();
  return async () => {
    const path = await shell.openFile({ purpose: 'source' });
    if (path !== null) await open(path, 'overview');
  };
}

/** Makes a demo fleet in the jobs bar and shows its overview. */
export function useMakeDemo(): (machines: number, seed: number) => Promise<void> {
  const show = useShowOverview();
  return async (machines, seed) => {
    const run = startJob('sources:job.demo', (options) => engine.sources.demo({ machines, seed }, options), {
      count: machines,
    });
    show(await run);
  };
}

function useShowOverview() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return (result: Result<Source>) => {
    if (!result.ok) return;
    keepPlace('shell.source', result.value.id);
    void client.invalidateQueries({ queryKey: ['sources'] });
    void navigate({ to: '/overview', search: { source: result.value.id } });
  };
}

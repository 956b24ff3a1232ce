import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Result } from '#contract/define';
import type { Source } from '#contract/sources';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { startJob } from '#renderer/client/jobs.ts';
import { sourceQueries } from '#renderer/client/source-queries.ts';

function useListChange<I>(call: (input: I) => Promise<Result<Source[]>>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => unwrap(call(input)),
    onSuccess: (list) => client.setQueryData(sourceQueries.list().queryKey, list),
  });
}

/** Makes a source the one a new window shows. */
export const useSetDefaultSource = () =>
  useListChange((source: Source) => engine.sources.setDefault({ source: source.id }));

/** Takes a source off the list; its file stays where it is. */
export const useForgetSource = () => useListChange((source: Source) => engine.sources.forget({ source: source.id }));

/** Gives a source another name in the console; the file keeps its own. */
export const useRenameSource = () =>
  useListChange(({ source, name }: { source: Source; name: string }) =>
    engine.sources.rename({ source: source.id, name }),
  );

/** Opens a source's file again, in the jobs bar: after another program changed it. */
export function useReopenSource(): (source: Source) => void {
  const client = useQueryClient();
  return (source) => {
    const run = startJob('sources:job.open', (options) => engine.sources.reopen({ source: source.id }, options), {
      name: source.name,
    });
    void run.then(({ ok }) => (ok ? client.invalidateQueries() : undefined));
  };
}

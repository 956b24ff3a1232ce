import { queryOptions } from '@tanstack/react-query';
import type { MachineId, SourceId } from '#contract/identifiers';
import type { Opener } from '#contract/openers';
import { engine } from '#renderer/client/engine.ts';
import { unwrap } from '#renderer/client/fault-error.ts';
import { queryClient } from '#renderer/client/query.ts';

export type KnownOpener = Opener & { readonly builtIn: boolean };

/** What the openers' screens ask of the engine. */
export const openerQueries = {
  list: queryOptions({
    queryKey: ['openers', 'list'],
    queryFn: ({ signal }) => unwrap(engine.openers.list({}, { signal })),
  }),
  preview: (source: SourceId, machine: MachineId, opener: string) =>
    queryOptions({
      queryKey: ['openers', 'preview', source, machine, opener],
      queryFn: ({ signal }) => unwrap(engine.openers.preview({ source, machine, opener }, { signal })),
      // What would run is asked anew each time: the machine's address may have changed.
      gcTime: 0,
      staleTime: 0,
      placeholderData: () => undefined,
    }),
};

const refresh = () => queryClient.invalidateQueries({ queryKey: ['openers'] });

/** Adds or changes an opener. */
export async function keepOpener(opener: Opener): Promise<void> {
  await unwrap(engine.openers.keep(opener));
  await refresh();
}

/** Removes one of the user's openers. */
export async function removeOpener(id: string): Promise<void> {
  await unwrap(engine.openers.remove({ id }));
  await refresh();
}

import { join } from 'node:path';
import { z } from 'zod';
import type { Handlers } from '#contract/define';
import type { MachineId, SourceId } from '#contract/identifiers';
import { Opener, type openers } from '#contract/openers';
import type { FleetContext } from '#main/fleet/context';
import { Failure } from '#main/platform/failure';
import { openStateFile } from '#main/platform/state-file';
import { builtInOpeners } from './built-in.ts';
import { checkOpener } from './check-opener.ts';
import { reachOf } from './reach.ts';
import { resolveOpener } from './resolve.ts';
import { runForOutput, startDetached } from './start.ts';
import { wake, wakeTargets } from './wake.ts';
import { wakePorts } from './wake-ports.ts';

export interface OpenersContext extends FleetContext {
  /** Folder of the console's own state: openers that the user defined are kept there. */
  readonly dataDir: string;
}

interface Request {
  readonly source: SourceId;
  readonly machine: MachineId;
  readonly opener: string;
}

const most = 100;

/** Ways to reach a machine: built-in and the user's own. */
export function openersService({ copyOf, dataDir }: OpenersContext): Handlers<typeof openers> {
  const own = openStateFile(join(dataDir, 'openers.json'), z.array(Opener), []);
  const builtIn = () => builtInOpeners(process.platform);
  const openerOf = (id: string): Opener => {
    const opener = [...builtIn(), ...own.read()].find((each) => each.id === id);
    if (opener === undefined) throw new Failure('opener.unknown');
    return opener;
  };
  const prepared = async ({ source, machine, opener: id }: Request, signal: AbortSignal) => {
    const opener = openerOf(id);
    const copy = await copyOf(source);
    const [reach, ports] = await Promise.all([
      reachOf(copy, machine, signal),
      opener.kind === 'wake' ? wakePorts(copy, signal) : [],
    ]);
    return { opener, reach, ports, resolved: resolveOpener(opener, reach, ports) };
  };
  return {
    list: () => [
      ...builtIn().map((opener) => ({ ...opener, builtIn: true })),
      ...own.read().map((opener) => ({ ...opener, builtIn: false })),
    ],
    keep: async (opener) => {
      if (builtIn().some(({ id }) => id === opener.id))
        throw new Failure('opener.unsafe', { name: opener.name, reason: opener.id });
      checkOpener(opener);
      await own.change((all) => {
        const at = all.findIndex(({ id }) => id === opener.id);
        if (at === -1 && all.length >= most) throw new Failure('state.tooLarge', { size: String(all.length + 1) });
        return at === -1 ? [...all, opener] : all.with(at, opener);
      });
      return {};
    },
    remove: async ({ id }) => {
      await own.change((all) => all.filter((opener) => opener.id !== id));
      return {};
    },
    preview: async (request, { signal }) => {
      const { program, args } = (await prepared(request, signal)).resolved;
      return { program, args: [...args] };
    },
    run: async (request, { signal }) => {
      const { opener, reach, ports, resolved } = await prepared(request, signal);
      if (opener.kind === 'wake') {
        await wake(wakeTargets(reach, ports), opener.name);
        return { output: resolved.args.join('\n'), exitCode: 0 };
      }
      if (signal.aborted) throw new Failure('cancelled');
      return opener.kind === 'command' && opener.showOutput ? runForOutput(resolved, signal) : startDetached(resolved);
    },
  };
}

import { join } from 'node:path';
import { z } from 'zod';
import type { EngineContract } from '#contract/index';
import { View } from '#contract/search';
import { exportsService } from './exports/service.ts';
import { fleetService } from './fleet/service.ts';
import { openersService } from './openers/service.ts';
import { overviewService } from './overview/service.ts';
import { removeStaleParts } from './platform/files/stale-parts.ts';
import type { Log } from './platform/log.ts';
import type { Services } from './platform/rpc.ts';
import { openStateFile } from './platform/state-file.ts';
import { searchService } from './search/service.ts';
import { openPlaces, settingsService } from './settings/service.ts';
import { openSources, type Sources } from './sources/service.ts';

export interface ServicesContext {
  /** Folder of the console's own state. */
  readonly dataDir: string;
  /** Whether a file may be read or written: picked in a dialog, or named on the command line. */
  granted(path: string): boolean;
  changed(domains: readonly string[]): void;
  readonly versions: Readonly<Record<string, string>>;
  readonly log?: Log;
}

export interface OpenServices {
  readonly services: Services<EngineContract>;
  readonly sources: Sources;
}

/** Everything the contract promises, wired together: the same for the app, the CLI and the tests. */
export function openServices(context: ServicesContext): OpenServices {
  // A write of the console's own state that was cut short by a kill
  void removeStaleParts(context.dataDir);
  const sources = openSources({ ...context, places: () => openPlaces(context.dataDir).read() });
  const { copyOf } = sources;
  const views = openStateFile(join(context.dataDir, 'views.json'), z.array(View), []);
  const fleet = fleetService({ copyOf });
  const services: Services<EngineContract> = {
    sources: sources.service,
    fleet,
    search: searchService({ copyOf, views }),
    exports: exportsService({ ...context, copyOf }),
    openers: openersService({ copyOf, dataDir: context.dataDir }),
    overview: overviewService({ copyOf }),
    settings: settingsService(context),
  };
  return { services, sources };
}

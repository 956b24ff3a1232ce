import { z } from 'zod';
import type { Handlers } from '#contract/define';
import { Settings, type settings } from '#contract/settings';
import { Failure } from '#main/platform/failure';
import { openStateFile } from '#main/platform/state-file';

const initial: Settings = { theme: 'system', density: 'dense', language: 'system', font: 'inter' };
const Places = z.record(z.string(), z.json());
const placeLimit = 64_000;
const placesLimit = 500;

interface Context {
  readonly dataDir: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Where each screen was left, by name. */
export const openPlaces = (dataDir: string) => openStateFile(`${dataDir}/places.json`, Places, {});

/** The console's own preferences and where each screen was left, in two small files of the data folder. */
export function settingsService({ dataDir, versions }: Context): Handlers<typeof settings> {
  const preferences = openStateFile(`${dataDir}/settings.json`, Settings, initial);
  const places = openPlaces(dataDir);
  return {
    get: () => preferences.read(),
    change: (change) => preferences.change((old) => ({ ...old, ...stripUndefined(change) })),
    places: () => places.read(),
    keepPlace: async ({ name, value }) => {
      const size = JSON.stringify(value).length;
      if (size > placeLimit) throw new Failure('state.tooLarge', { size: `${Math.round(size / 1000)} kB` });
      await places.change((old) => newest({ ...old, [name]: value }));
      return {};
    },
    versions: () => versions,
  };
}

/** Keeps the last places only: the file must not grow for ever. */
function newest(all: z.infer<typeof Places>): z.infer<typeof Places> {
  const entries = Object.entries(all);
  return entries.length <= placesLimit ? all : Object.fromEntries(entries.slice(-placesLimit));
}

function stripUndefined(change: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>;
}

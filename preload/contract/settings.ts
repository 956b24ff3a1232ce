import { z } from 'zod';
import { keep, read } from './define.ts';

export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['dense', 'comfortable']),
  language: z.enum(['system', 'en', 'fr']),
  font: z.enum(['inter', 'system']),
});
export type Settings = z.infer<typeof Settings>;

/** State of a screen that is restored at the next start (route, panes, columns), by a name the page chooses. */
export const Place = z.strictObject({ name: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/), value: z.json() });

export const settings = {
  get: read({ input: z.strictObject({}), output: Settings }),
  change: keep({ input: Settings.partial(), output: Settings }),
  places: read({ input: z.strictObject({}), output: z.record(z.string(), z.json()) }),
  /** Remembers one place; refused above 64 kB. */
  keepPlace: keep({ input: Place, output: z.object({}) }),
  versions: read({ input: z.strictObject({}), output: z.record(z.string(), z.string()) }),
} as const;

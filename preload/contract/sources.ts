import { z } from 'zod';
import { job, keep, read } from './define.ts';
import { FilePath, SourceId } from './identifiers.ts';

export const Source = z.object({
  id: SourceId,
  name: z.string(),
  /** live: a server's database; snapshot: a read-only copy; local: an OCS database in a writable SQLite file. */
  kind: z.enum(['live', 'snapshot', 'local']),
  path: z.string(),
  isDefault: z.boolean(),
  isOpen: z.boolean(),
  /** When it was last opened here (ISO 8601). */
  openedAt: z.string(),
});
export type Source = z.infer<typeof Source>;

/** Something the source says of itself that a person should know; a catalogue key (`warning.<code>`). */
export const SourceWarning = z.object({ code: z.string().max(40), params: z.record(z.string(), z.string()) });

export const SourceDetails = Source.extend({
  /** Schema level by introspection, what the file claims, and the OCS release that level belongs to. */
  level: z.number().int(),
  claimedLevel: z.number().int().nullable(),
  release: z.string(),
  machines: z.number().int(),
  sizeBytes: z.number(),
  /** Newest inventory in it: how fresh the data is. */
  freshestAt: z.string().nullable(),
  readOnlyMedium: z.boolean(),
  warnings: z.array(SourceWarning),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int() })),
});
export type SourceDetails = z.infer<typeof SourceDetails>;

export const sources = {
  /** Remembered sources, most recent first. */
  list: read({ input: z.strictObject({}), output: z.array(Source) }),
  info: read({ input: z.strictObject({ source: SourceId }), output: SourceDetails }),
  /** Checks the file, prepares its index when it has none, and makes it a source. */
  open: job({ input: z.strictObject({ path: FilePath }), output: Source }),
  /** Opens a remembered source again. */
  reopen: job({ input: z.strictObject({ source: SourceId }), output: Source }),
  /** Makes the demo fleet in the console's own folder, or opens the one that is there, and makes it a source. */
  demo: job({
    input: z.strictObject({ machines: z.number().int().min(1).max(200_000), seed: z.number().int() }),
    output: Source,
  }),
  setDefault: keep({ input: z.strictObject({ source: SourceId }), output: z.array(Source) }),
  rename: keep({
    input: z.strictObject({ source: SourceId, name: z.string().min(1).max(80) }),
    output: z.array(Source),
  }),
  /** Forgets the entry; the file stays. */
  forget: keep({ input: z.strictObject({ source: SourceId }), output: z.array(Source) }),
} as const;

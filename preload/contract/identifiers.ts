import { z } from 'zod';

/** Names a source for as long as the console remembers it. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** A machine's id in its source (OCS: hardware.ID). */
export const MachineId = z.number().int().nonnegative().max(4_294_967_295).brand<'MachineId'>();
export type MachineId = z.infer<typeof MachineId>;

/** What a table cell holds: text, number or nothing. Times are text `YYYY-MM-DD HH:MM:SS` in the server's local time. */
export const Cell = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof Cell>;

/** A file the user picked in a dialog of the shell; the engine refuses any other. */
export const FilePath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0'));

import { z } from 'zod';

/** Where a job stands. `step` is a catalogue key (`progress.<step>`); `total` 0 = not known yet. */
export const Progress = z.object({
  step: z.string().max(40),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
  unit: z.enum(['machines', 'rows', 'bytes', 'steps']),
});
export type Progress = z.infer<typeof Progress>;

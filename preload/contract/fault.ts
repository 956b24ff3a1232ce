import { z } from 'zod';

export const FaultCode = z.enum([
  'bug',
  'cancelled',
  'engine.stopped',
  'input.invalid',
  'job.busy',
  'state.tooLarge',
  'source.unknown',
  'source.missing',
  'source.denied',
  'source.notSqlite',
  'source.damaged',
  'source.foreignObject',
  'source.notOcs',
  'source.locked',
  'source.halfWritten',
  'source.writing',
  'source.walMode',
  'source.changed',
  'source.lacksColumn',
  'source.lacksTable',
  'source.tooLarge',
  'source.noIndex',
  'source.failed',
  'filter.invalid',
  'machine.gone',
  'machine.unknown',
  'machine.ambiguous',
  'file.notGranted',
  'file.diskFull',
  'file.denied',
  'file.noFolder',
  'file.failed',
  'opener.unknown',
  'opener.noAddress',
  'opener.unsafe',
  'opener.notFound',
  'opener.failed',
]);
export type FaultCode = z.infer<typeof FaultCode>;

/** An expected failure as it crosses the border: a code with a sentence, and what fills the sentence's gaps. */
export const Fault = z.object({
  code: FaultCode,
  params: z.record(z.string(), z.string()),
  /** For the "details" of the fault note and for the log; never shown first. */
  detail: z.string().nullable(),
});
export type Fault = z.infer<typeof Fault>;

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** One sentence that says what happened, one that says what to do. */
export type FaultText = { readonly what: string; readonly todo: string };

import type { z } from 'zod';
import type { Fault } from './fault.ts';
import type { Progress } from './progress.ts';

/**
 * What a method may do, visible to page, log and reviewer:
 * read: answers from a source; job: long, reports progress, can be cancelled; write: changes an OCS database through the
 * write gate; keep: changes only the console's own state (settings, saved views, recent files), never an OCS database.
 */
export type Kind = 'read' | 'job' | 'write' | 'keep';

export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: Kind;
  readonly input: I;
  readonly output: O;
}

const define =
  <K extends Kind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(method: { input: I; output: O }) =>
    ({ kind, ...method }) as const;

export const read = define('read');
export const job = define('job');
/** @public The word for what will go through the write gate; no method of this version writes. */
export const write = define('write');
export const keep = define('keep');

export type Domain = Readonly<Record<string, Method>>;
export type Contract = Readonly<Record<string, Domain>>;

/** What the other side says of an expected outcome: the value, or a fault that has a sentence. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** A question the engine asks while a call runs (overwrite? unknown host key?); the answer decides how it goes on. */
export interface Question {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly answers: readonly string[];
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onAsk?: (question: Question) => Promise<string>;
}

/** The contract as the page calls it: `engine.fleet.page(input, { signal })`. */
export type Client<C extends Contract> = {
  readonly [D in keyof C]: {
    readonly [M in keyof C[D]]: (
      input: z.input<C[D][M]['input']>,
      options?: CallOptions,
    ) => Promise<Result<z.output<C[D][M]['output']>>>;
  };
};

/** What a handler is given besides its input. */
export interface Call {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly ask: (question: Question) => Promise<string>;
}

/** The contract as a domain's service fulfils it. A handler returns the value or throws a Failure. */
export type Handlers<D extends Domain> = {
  readonly [M in keyof D]: (
    input: z.output<D[M]['input']>,
    call: Call,
  ) => Promise<z.input<D[M]['output']>> | z.input<D[M]['output']>;
};

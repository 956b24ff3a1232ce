import type { ThreadError } from '#main/platform/threads';

/** What a reader thread needs to know: the file, and the companion that holds its index when the file itself does not. */
export interface ReaderSetup {
  readonly path: string;
  readonly companion: string | null;
  /** State of the file that was checked and indexed; readers answer for no other. */
  readonly fingerprint: string;
  /** Statements that take longer are told, ms; platform/slow.ts unless given. */
  readonly slowMs?: number;
}

export interface Query {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A statement with its parameters, several of them in one trip, or a named task on the index. */
export type ReaderRequest =
  | ({ readonly kind: 'query' } & Query)
  | { readonly kind: 'queries'; readonly list: readonly Query[] }
  | { readonly kind: 'task'; readonly task: string; readonly input: unknown };

/** A statement that took long: its text, never its parameters; for a task on the index its name. */
export interface SlowStatement {
  readonly sql: string;
  readonly ms: number;
}

/** The answer to the request that runs. */
export interface ReaderAnswer {
  readonly value?: unknown;
  readonly error?: ThreadError;
  readonly slow?: readonly SlowStatement[];
}

/** Why a thread cannot answer at all: its last word. */
export interface ReaderUnfit {
  readonly unfit: ThreadError;
}

/** `ready`: the thread has loaded and opened everything; it may be ended from now on. */
export type FromReader = ReaderAnswer | ReaderUnfit | { readonly ready: true };

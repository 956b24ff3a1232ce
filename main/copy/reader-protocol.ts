/** What a reader thread needs to know: the file, and the companion that holds its index when the file itself does not. */
export interface ReaderSetup {
  readonly path: string;
  readonly companion: string | null;
  /** State of the file that was checked and indexed; readers answer for no other. */
  readonly fingerprint: string;
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

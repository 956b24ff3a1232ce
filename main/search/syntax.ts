/** A place in the filter text: characters start..end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text as typed: quoted text is literal, bare text may hold `*` and `?`, or be a keyword such as `empty`. */
export interface Value extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

export const operators = [':', '=', '<', '<=', '>', '>='] as const;
export type Operator = (typeof operators)[number];

/** What a filter says, before anybody knows which fields exist. */
export type Node =
  | (Span & { readonly kind: 'all' | 'any'; readonly of: readonly Node[] })
  | (Span & { readonly kind: 'not'; readonly of: Node })
  | (Span & { readonly kind: 'word'; readonly value: Value })
  | (Span & { readonly kind: 'term'; readonly field: Value; readonly operator: Operator; readonly value: Value })
  | (Span & { readonly kind: 'range'; readonly field: Value; readonly from: Value | null; readonly to: Value | null })
  /** `name(...)`: one row of a table that matches all of it; null = any row. */
  | (Span & { readonly kind: 'rows'; readonly table: Value; readonly of: Node | null });

export const limits = { characters: 4000, depth: 32, wildcards: 16 } as const;

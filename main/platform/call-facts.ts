import { SourceId } from '#contract/identifiers';

interface Given {
  readonly source?: unknown;
  readonly selection?: { readonly source?: unknown; readonly query?: { readonly source?: unknown } };
}

/** What the log may say of a call besides its method and time: which source, how many rows. Never a value of either. */
export function callFacts(input: unknown, value: unknown): { source?: string; rows?: number } {
  const source = SourceId.safeParse(sourceIn(input));
  const rows = rowsIn(value);
  return { ...(source.success ? { source: source.data } : {}), ...(rows === undefined ? {} : { rows }) };
}

/** From input that nobody has checked: any shape may come. */
function sourceIn(input: unknown): unknown {
  const { source, selection } = (input ?? {}) as Given;
  return source ?? selection?.source ?? selection?.query?.source;
}

/** Rows in an answer where they cost nothing to count: a list, or an object with one under the contract's usual names. */
function rowsIn(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return undefined;
  const { rows, ids, hits } = value as Readonly<Record<string, unknown>>;
  if (typeof rows === 'number') return rows;
  return [rows, ids, hits].find(Array.isArray)?.length;
}

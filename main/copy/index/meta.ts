import { z } from 'zod';

/** Rises with every change of the layout: an index of another version is built anew. */
export const indexVersion = 3;

const Dictionary = z.object({
  size: z.number().int().nonnegative(),
  order: z.enum(['text', 'number', 'time', 'ip', 'version', 'mac']),
  /** Some values share an order key. */
  keyTies: z.boolean(),
});
export type DictionaryMeta = z.infer<typeof Dictionary>;

const ColumnMeta = Dictionary.extend({
  key: z.string(),
  many: z.boolean(),
  /** Bytes a code. */
  width: z.number().int().min(1).max(4),
  /** Codes in all: machines, or for many-valued columns values of all machines. */
  codes: z.number().int().nonnegative(),
});
export type ColumnMeta = z.infer<typeof ColumnMeta>;

/** What the blob `meta` says: what was indexed, and of which state of the file. */
export const IndexMeta = z.object({
  version: z.literal(indexVersion),
  machines: z.number().int().nonnegative(),
  columns: z.array(ColumnMeta),
  software: z
    .object({ name: Dictionary, publisher: Dictionary, version: Dictionary, triples: z.number().int().nonnegative() })
    .nullable(),
});
export type IndexMeta = z.infer<typeof IndexMeta>;

/** Reads `meta`; undefined when it is missing, of another version or not well-formed. */
export function readMeta(data: Buffer | undefined): IndexMeta | undefined {
  if (data === undefined) return undefined;
  try {
    return IndexMeta.safeParse(JSON.parse(data.toString())).data;
  } catch {
    return undefined;
  }
}

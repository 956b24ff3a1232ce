import { z } from 'zod';
import { Scope } from '#contract/fleet';
import { SourceId } from '#contract/identifiers';

/** On every route: the source shown. Absent = the default source. A value that does not parse is dropped, never an error. */
export const SourceSearch = z.object({ source: SourceId.optional().catch(undefined) });

/** `name` or `name,-lastInventory`: columns by rank, `-` = descending. Absent = newest inventory first. */
const SortText = z
  .string()
  .max(200)
  .regex(/^-?[a-z][A-Za-z0-9]{0,39}(,-?[a-z][A-Za-z0-9]{0,39}){0,3}$/);

export const MachinesSearch = z.object({
  filter: z.coerce.string().max(4000).optional().catch(undefined),
  scope: Scope.optional().catch(undefined),
  sort: SortText.optional().catch(undefined),
  /** Saved view whose columns are shown. */
  view: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional()
    .catch(undefined),
  /** Machine in the reading pane. */
  open: z.number().int().nonnegative().optional().catch(undefined),
  /** Text looked for in the reading pane. */
  find: z.coerce.string().max(200).optional().catch(undefined),
});
export type MachinesSearch = z.infer<typeof MachinesSearch>;

export const MachineSearch = z.object({
  tab: z.string().max(40).optional().catch(undefined),
  /** Text looked for in the page's sections. */
  find: z.coerce.string().max(200).optional().catch(undefined),
});
export type MachineSearch = z.infer<typeof MachineSearch>;

export const CompareSearch = z.object({
  /** 2 to 6 machine ids joined by commas. */
  ids: z.coerce
    .string()
    .regex(/^\d{1,10}(,\d{1,10}){0,5}$/)
    .optional()
    .catch(undefined),
});
export type CompareSearch = z.infer<typeof CompareSearch>;

export type SortKey = { readonly key: string; readonly descending: boolean };

/** The address bar's sort as the contract's: `name,-ram` to keys. */
export function parseSort(text: string | undefined): SortKey[] {
  if (text === undefined || text === '') return [];
  return text
    .split(',')
    .map((part) =>
      part.startsWith('-') ? { key: part.slice(1), descending: true } : { key: part, descending: false },
    );
}

/** The contract's sort as the address bar writes it; undefined for none. */
export function writeSort(sort: readonly SortKey[]): string | undefined {
  return sort.length === 0 ? undefined : sort.map(({ key, descending }) => (descending ? `-${key}` : key)).join(',');
}

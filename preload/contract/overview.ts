import { z } from 'zod';
import { read } from './define.ts';
import { ColumnKey, FilterText, Scope } from './fleet.ts';
import { Cell, SourceId } from './identifiers.ts';

/** A number that leads somewhere: `filter` and `scope` open exactly the machines it counts. */
export const Tile = z.object({ key: z.string().max(40), filter: FilterText, scope: Scope, count: z.number().int() });
export type Tile = z.infer<typeof Tile>;

export const Chart = z.object({
  key: z.string().max(40),
  column: ColumnKey,
  bars: z.array(z.object({ value: Cell, count: z.number().int(), filter: FilterText })),
  /** Machines in values not shown. */
  rest: z.number().int(),
});
export type Chart = z.infer<typeof Chart>;

export const overview = {
  tiles: read({
    input: z.strictObject({ source: SourceId }),
    output: z.object({
      machines: z.number().int(),
      freshestAt: z.string().nullable(),
      tiles: z.array(Tile),
      charts: z.array(Chart),
    }),
  }),
} as const;

import { z } from 'zod';
import { keep, read } from './define.ts';
import { ColumnKey, columnLimit, FilterText, Scope, Sort } from './fleet.ts';
import { Cell, MachineId, SourceId } from './identifiers.ts';

/** Why a filter does not parse, and where to underline it. `code` is a catalogue key (`filter.<code>`). */
export const FilterProblem = z.object({
  code: z.string().max(40),
  params: z.record(z.string(), z.string()),
  start: z.number().int(),
  end: z.number().int(),
});
export type FilterProblem = z.infer<typeof FilterProblem>;

/** One criterion of a parsed filter, for people who prefer chips: its text and where it stands. */
export const Chip = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  negated: z.boolean(),
});
export type Chip = z.infer<typeof Chip>;

export const Suggestion = z.object({
  kind: z.enum(['field', 'value', 'operator']),
  /** What is put in place of the characters start..end of the filter. */
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** Catalogue key of a field (`column.<label>`), or null. */
  label: z.string().nullable(),
  count: z.number().int().nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** A machine found by the palette and by what: its name, serial, address, user. */
export const Hit = z.object({ id: MachineId, name: z.string(), column: ColumnKey, value: Cell });
export type Hit = z.infer<typeof Hit>;

export const ViewId = z.string().regex(/^[a-z0-9-]{1,64}$/);
export const View = z.strictObject({
  id: ViewId,
  name: z.string().min(1).max(80),
  filter: FilterText,
  scope: Scope,
  sort: Sort,
  /** Columns left to right; width in pixels. */
  columns: z
    .array(z.object({ key: ColumnKey, width: z.number().int().min(40).max(2000), pinned: z.boolean() }))
    .max(columnLimit),
});
export type View = z.infer<typeof View>;

export const search = {
  check: read({
    input: z.strictObject({ source: SourceId, filter: FilterText }),
    output: z.object({ problem: FilterProblem.nullable(), chips: z.array(Chip) }),
  }),
  complete: read({
    input: z.strictObject({ source: SourceId, filter: FilterText, cursor: z.number().int().nonnegative().max(4000) }),
    output: z.array(Suggestion),
  }),
  /** Machines by any of their names, serial, IP, MAC or user, best first. */
  find: read({
    input: z.strictObject({ source: SourceId, text: z.string().max(200), limit: z.number().int().positive().max(50) }),
    output: z.object({ hits: z.array(Hit), total: z.number().int() }),
  }),
  views: read({ input: z.strictObject({}), output: z.array(View) }),
  keepView: keep({ input: View, output: z.array(View) }),
  removeView: keep({ input: z.strictObject({ id: ViewId }), output: z.array(View) }),
} as const;

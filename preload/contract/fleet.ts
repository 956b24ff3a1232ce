import { z } from 'zod';
import { read } from './define.ts';
import { Cell, MachineId, SourceId } from './identifiers.ts';

/** Columns that a source can have: InnoDB holds 1,017 a table, and each custom field is one of accountinfo. */
export const columnLimit = 1200;
/** Machines that can be picked one by one, by hand or by a range over the whole list. */
export const pickLimit = 1_000_000;

/** Key of a machine column: one of `fleetColumns`, or `field<N>` for a custom admin field. */
export const ColumnKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

export const Format = z.enum([
  'text',
  'code',
  'date',
  'datetime',
  'megabytes',
  'bytes',
  'number',
  'ip',
  'mac',
  'version',
  'list',
]);
export type Format = z.infer<typeof Format>;

export const ColumnGroup = z.enum(['identity', 'system', 'hardware', 'bios', 'network', 'storage', 'agent', 'admin']);

export const Column = z.object({
  key: ColumnKey,
  /** Text of a custom field's label; null = the catalogues name it (`column.<key>`). */
  label: z.string().nullable(),
  group: ColumnGroup,
  format: Format,
  sortable: z.boolean(),
  facet: z.boolean(),
});
export type Column = z.infer<typeof Column>;

/** Filter text of the one filter language: at most 4,000 characters. */
export const FilterText = z.string().max(4000);
/** Which machines: OCS keeps archived ones in the same table. */
export const Scope = z.enum(['active', 'archived', 'all']);
export type Scope = z.infer<typeof Scope>;

export const FleetFilter = z.strictObject({ source: SourceId, scope: Scope, filter: FilterText });
export type FleetFilter = z.infer<typeof FleetFilter>;

export const Sort = z.array(z.object({ key: ColumnKey, descending: z.boolean() })).max(4);
export type Sort = z.infer<typeof Sort>;

export const FleetQuery = FleetFilter.extend({ sort: Sort });
export type FleetQuery = z.infer<typeof FleetQuery>;

/** A selection: picked machines, or "all that match" a filter but a few. */
export const Selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picked'), source: SourceId, ids: z.array(MachineId).max(pickLimit) }),
  z.strictObject({ kind: z.literal('matching'), query: FleetFilter, except: z.array(MachineId).max(pickLimit) }),
]);
export type Selection = z.infer<typeof Selection>;

export const FleetPage = z.object({
  /** Machines that match, not rows sent. */
  total: z.number().int(),
  ids: z.array(MachineId),
  /** One array a column, each as long as `ids`: half the cost of an array of objects on the port. */
  columns: z.record(ColumnKey, z.array(Cell)),
});
export type FleetPage = z.infer<typeof FleetPage>;

export const Facet = z.object({
  key: ColumnKey,
  values: z.array(z.object({ value: Cell, count: z.number().int() })),
  /** Distinct values in all; more than `values` when cut. */
  distinct: z.number().int(),
});
export type Facet = z.infer<typeof Facet>;

export const SectionColumn = z.object({
  key: z.string().max(80),
  /** Text of its own; null = the catalogues name it. */
  label: z.string().nullable(),
  format: Format,
  /** Cells are words of the catalogue (`code.<cell>`), not data: states, kinds of membership. */
  coded: z.literal(true).optional(),
  /** What its numbers count; text cells tell their unit themselves. */
  unit: z.enum(['MHz', 'kB']).optional(),
});
export type SectionColumn = z.infer<typeof SectionColumn>;

/** Cells of which only the beginning is in the rows, and what each holds in all. */
const CutCells = z.array(z.object({ row: z.number().int(), column: z.number().int(), bytes: z.number().int() }));

/** One table on a machine's page: `fields` = one record shown as a list of fields, `table` = rows. */
export const Section = z.object({
  /** `bios`, `cpus`, ... a catalogue key (`section.<key>`), or `table:<name>` for a table that an OCS extension added. */
  key: z.string().max(80),
  known: z.boolean(),
  kind: z.enum(['fields', 'table']),
  tab: z.enum(['summary', 'hardware', 'software', 'network', 'devices', 'deployment', 'admin', 'other']),
  /** Title that is data: a tab of the admin data, the name of an extension's table. Without it the catalogue names it. */
  label: z.string().optional(),
  columns: z.array(SectionColumn),
  rows: z.array(z.array(Cell)),
  /** Rows in the database; more than `rows.length` when cut at 5,000. */
  total: z.number().int(),
  /** Cells longer than 10,000 characters. */
  cut: CutCells.optional(),
});
export type Section = z.infer<typeof Section>;

export const Machine = z.object({
  id: MachineId,
  name: z.string(),
  deviceId: z.string(),
  archived: z.boolean(),
  /** Values of the fleet columns for this machine, for header and summary. */
  facts: z.record(ColumnKey, Cell),
  /** Only sections that have rows. */
  sections: z.array(Section),
});
export type Machine = z.infer<typeof Machine>;

/** A difference between machines. */
export const Difference = z.object({
  /** Key of a section, or `facts` for the machine's own columns. */
  section: z.string(),
  /** Title of a section that no catalogue names. */
  label: z.string().optional(),
  /** Column key, or the natural key of rows; '' for rows that have none. */
  item: z.string(),
  /** How the cells of `values` are written. */
  columns: z.array(SectionColumn),
  /** One a machine, in the order asked: its different rows under this key and how often it has each; empty = none. */
  values: z.array(z.array(z.object({ count: z.number().int(), cells: z.array(Cell) }))),
});
export type Difference = z.infer<typeof Difference>;

export const Comparison = z.object({
  names: z.array(z.string()),
  differences: z.array(Difference),
  /** Facts, fields and rows that are the same on all of them. */
  same: z.number().int(),
  /** Sections with more rows than were compared. */
  cut: z.array(
    z.object({
      section: z.string(),
      label: z.string().optional(),
      compared: z.number().int(),
      total: z.number().int(),
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;

/** One table of the raw record: its first 5,000 rows, or those from an offset. */
export const RecordTable = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(Cell)),
  /** Rows of the machine in the database. */
  total: z.number().int(),
  /** Cells longer than 100,000 characters; `row` counts from the first of `rows`. */
  cut: CutCells.optional(),
});
export type RecordTable = z.infer<typeof RecordTable>;

/** Sum, average and extremes of a numeric column. */
export const Total = z.object({
  key: ColumnKey,
  count: z.number().int(),
  sum: z.number(),
  average: z.number().nullable(),
  least: Cell,
  most: Cell,
});
export type Total = z.infer<typeof Total>;

export const fleet = {
  columns: read({ input: z.strictObject({ source: SourceId }), output: z.array(Column) }),
  page: read({
    input: FleetQuery.extend({
      columns: z.array(ColumnKey).max(columnLimit),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(500),
    }),
    output: FleetPage,
  }),
  count: read({ input: FleetFilter, output: z.object({ count: z.number().int(), total: z.number().int() }) }),
  facets: read({
    input: FleetFilter.extend({ columns: z.array(ColumnKey).max(12), limit: z.number().int().positive().max(200) }),
    output: z.array(Facet),
  }),
  totals: read({
    input: z.strictObject({ selection: Selection, columns: z.array(ColumnKey).max(columnLimit) }),
    output: z.array(Total),
  }),
  /**
   * Type-ahead: row number, in the order asked, of the first machine whose first sort column starts with `text`; where that
   * column holds dates or numbers, of the first whose name does. -1 = none.
   */
  seek: read({
    input: FleetQuery.extend({ text: z.string().max(100) }),
    output: z.object({ offset: z.number().int() }),
  }),
  machine: read({ input: z.strictObject({ source: SourceId, id: MachineId }), output: Machine }),
  /** The raw record as stored, OCS's own column names, nothing decoded: for support and for the curious. */
  record: read({
    input: z.strictObject({ source: SourceId, id: MachineId }),
    output: z.array(RecordTable),
  }),
  /** More rows of one table of the record, at most 5,000 from `offset`; no rows for a table that is not in it. */
  recordRows: read({
    input: z.strictObject({
      source: SourceId,
      id: MachineId,
      table: z.string().max(200),
      offset: z.number().int().nonnegative(),
    }),
    output: RecordTable,
  }),
  compare: read({
    input: z.strictObject({ source: SourceId, ids: z.array(MachineId).min(2).max(6) }),
    output: Comparison,
  }),
} as const;

import type { SectionColumn as Column, Format, Section } from '#contract/fleet';

/** A column of a section: OCS's column of the base table, or of a joined one (`from`). */
export interface SectionColumn {
  readonly key: string;
  readonly column: string;
  readonly format: Format;
  readonly from?: string;
  /** Written by the web console: quotes are stored as entities. */
  readonly entities?: boolean;
  readonly unit?: Column['unit'];
  /** 1 = yes, 0 = no. */
  readonly flag?: true;
}

/** `LEFT JOIN table AS as ON as.right = base.left`: orphan ids occur in OCS data and must not hide a row. */
export interface SectionJoin {
  readonly table: string;
  readonly as: string;
  readonly left: string;
  readonly right: string;
}

/** One table with a HARDWARE_ID as a section of a machine's page, told as data. */
export interface SectionSpec {
  readonly key: string;
  /** Title that is data: the name of a table that no catalogue knows. */
  readonly label?: string;
  readonly tab: Section['tab'];
  readonly kind: Section['kind'];
  readonly table: string;
  /** Column that holds the machine's id; HARDWARE_ID unless said. */
  readonly machine?: string;
  /** Rows are about software, not machines: those of the titles, publishers and versions that are installed on the machine. */
  readonly installed?: true;
  readonly columns: readonly SectionColumn[];
  /** Other columns of the table are shown elsewhere: without it they follow under their own names when they hold anything. */
  readonly closed?: boolean;
  readonly joins?: readonly SectionJoin[];
  /** Column keys the rows are sorted by (text without case), then ID; a minus before one that falls. */
  readonly sort?: readonly string[];
  /** Only rows whose column holds nothing or one of these. */
  readonly only?: { readonly column: string; readonly values: readonly number[] };
  /** How machines are compared by it; without it they are not. */
  readonly compare?: CompareRule;
}

/**
 * Column keys that name a row when machines are compared, and those whose difference counts. Serials, addresses, free
 * space and row ids are left out: they differ always and say nothing.
 */
export interface CompareRule {
  readonly by: readonly string[];
  readonly values: readonly string[];
}

/** A column whose key is its OCS name in our spelling. */
export const text = (key: string, column: string): SectionColumn => ({ key, column, format: 'text' });
/** A column with a format of its own. */
export const as = (format: Format, key: string, column: string): SectionColumn => ({ key, column, format });
/** A number that counts something; an agent that writes the unit itself is left as it is. */
export const counted = (unit: NonNullable<Column['unit']>, key: string, column: string): SectionColumn => ({
  key,
  column,
  format: 'number',
  unit,
});
/** A number that answers a question. */
export const flag = (key: string, column: string): SectionColumn => ({ key, column, format: 'text', flag: true });
/** Text that the web console wrote. */
export const written = (key: string, column: string): SectionColumn => ({
  key,
  column,
  format: 'text',
  entities: true,
});
/** A column of a joined table. */
export const joined = (from: string, column: SectionColumn): SectionColumn => ({ ...column, from });

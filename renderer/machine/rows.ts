import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

export interface RowSort {
  readonly column: number;
  readonly descending: boolean;
}

const isEmpty = (value: Cell) => value === null || value === '';

/** Order of two cells: numbers as numbers, text with its digit runs as numbers; empty ones always last. */
export function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Numbers of the rows in `kept`, in sort order; the database's order when nothing sorts. */
export function orderRows(rows: Section['rows'], sort: RowSort | null, kept: ReadonlySet<number>): readonly number[] {
  const numbers = rows.flatMap((_, index) => (kept.has(index) ? [index] : []));
  if (sort === null) return numbers;
  const at = (index: number) => rows[index]?.[sort.column] ?? null;
  return numbers.sort((a, b) => compareCells(at(a), at(b), sort.descending) || a - b);
}

/** Positions of the columns that hold anything; all when none does. */
export function filledColumns(section: Section): readonly number[] {
  const all = section.columns.map((_, index) => index);
  const filled = all.filter((index) => section.rows.some((row) => !isEmpty(row[index] ?? null)));
  return filled.length > 0 ? filled : all;
}

/** Columns that are rarely asked for: shown on demand where they crowd out the others. */
const secondary: Readonly<Record<string, readonly string[]>> = {
  software: ['prettyVersion', 'bits', 'size', 'fileName', 'comments', 'language', 'guid', 'source'],
  deployments: [
    'priority',
    'size',
    'fragments',
    'os',
    'comment',
    'infoLocation',
    'fragmentLocation',
    'fileId',
    'activation',
  ],
  networks: ['typeMib', 'virtual', 'mtu', 'macKind'],
  cpus: ['dataWidth', 'addressWidth', 'voltage'],
  drives: ['files'],
  notes: ['action'],
  groups: ['groupId'],
};

/** Further ones that the reading pane has no room for. */
const crowding: Readonly<Record<string, readonly string[]>> = {
  software: ['publisher', 'category', 'installedAt', 'architecture', 'folder'],
  cve: ['publisher', 'link'],
  networks: ['type', 'mask', 'gateway', 'subnet', 'subnetName', 'vendor', 'dhcp', 'speed'],
  discovered: ['mask', 'subnet', 'vendor', 'tag'],
  drives: ['fileSystem'],
};

/** Positions of the filled columns that are always shown; one that only repeats another is not. `narrow`: in the reading pane. */
export function mainColumns(section: Section, narrow = false): readonly number[] {
  const filled = filledColumns(section);
  if (!section.known) return filled;
  const hidden = [...(secondary[section.key] ?? []), ...(narrow ? (crowding[section.key] ?? []) : [])];
  const main = filled.filter((index) => !hidden.includes(section.columns[index]?.key ?? ''));
  return main.filter((index, place) => !main.slice(0, place).some((other) => repeats(section, index, other)));
}

/** Agents write the same text into several columns: a disk's model is its description, a keyboard's caption too. */
const repeats = (section: Section, index: number, other: number) =>
  /^(description|caption)$/.test(section.columns[index]?.key ?? '') &&
  section.rows.every((row) => isEmpty(row[index] ?? null) || row[index] === row[other]);

/** One cell of the first row by column key; null when the section lacks it. */
export function field(section: Section | undefined, key: string, row = 0): Cell {
  if (section === undefined) return null;
  const column = section.columns.findIndex((candidate) => candidate.key === key);
  return column === -1 ? null : (section.rows[row]?.[column] ?? null);
}

/** A row's cells by column key. */
export function record(section: Section, row: number): Readonly<Record<string, Cell>> {
  return Object.fromEntries(section.columns.map((column, index) => [column.key, section.rows[row]?.[index] ?? null]));
}

/** Bytes of a cell of which the engine sent only the beginning; undefined for a whole one. */
export const cutBytes = ({ cut }: Pick<Section, 'cut'>, row: number, column: number): number | undefined =>
  cut?.find((one) => one.row === row && one.column === column)?.bytes;

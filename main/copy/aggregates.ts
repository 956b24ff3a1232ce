import type { ColumnSpec } from './columns.ts';
import { countedDriveSql, firstOfVolumeSql, volumesSql } from './counted-drives.ts';
import { diskFactorSql } from './disk-size.ts';

/** Columns of the source that a number over a machine's rows is made of. */
export function aggregateNeeds({ table, column, aggregate }: ColumnSpec): readonly (readonly [string, string])[] {
  if (aggregate === undefined) return [];
  if (table === 'storages')
    return [
      [table, column],
      ['hardware', 'USERAGENT'],
    ];
  return ['ID', 'LETTER', 'TYPE', 'FILESYSTEM', 'VOLUMN', 'TOTAL', 'FREE'].map((name) => [table, name] as const);
}

/** The number over rows `c` of a machine `h`. `leastPercent` is rounded down: 9.97 stays below 10. */
function numberSql({ table, column, aggregate }: ColumnSpec): string {
  if (table === 'storages') return `round(sum(c.${column} * ${diskFactorSql('h.USERAGENT')}))`;
  if (aggregate === 'leastPercent') return 'min(CASE WHEN c.TOTAL > 0 THEN floor(100.0 * c.FREE / c.TOTAL) END)';
  return `sum(c.${column})`;
}

/**
 * Numbers over the rows of all machines, or of those whose ids `only` lists: a row (id_, then each by its key) a machine.
 * All specs are of one table. SQL that SQLite and MySQL read alike.
 */
export function aggregatesSql(specs: readonly ColumnSpec[], only?: string): string {
  const own = only === undefined ? '' : `HARDWARE_ID IN (${only})`;
  const rows =
    specs[0]?.table === 'storages'
      ? `storages c JOIN hardware h ON h.ID = c.HARDWARE_ID${own && ` WHERE c.${own}`}`
      : `(${volumesSql(own)}) c`;
  const numbers = specs.map((spec) => `${numberSql(spec)} AS ${spec.key}`);
  return `SELECT c.HARDWARE_ID AS id_, ${numbers.join(', ')} FROM ${rows} GROUP BY c.HARDWARE_ID`;
}

/** The number of machine `h` alone, for a condition: no derived table, which could not name `h` in MySQL. */
export function aggregateSql(spec: ColumnSpec): string {
  const counted = spec.table === 'drives' ? ` AND ${countedDriveSql('c')} AND ${firstOfVolumeSql('c')}` : '';
  return `(SELECT ${numberSql(spec)} FROM ${spec.table} c WHERE c.HARDWARE_ID = h.ID${counted})`;
}

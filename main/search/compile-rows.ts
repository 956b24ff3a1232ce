import { sql } from 'kysely';
import { diskFactorSql } from '#main/copy/disk-size';
import type { Test } from '#main/copy/plan';
import { type Condition, type Expression, swappedWhereDevice } from '#main/platform/db/dialect';
import { type Compiling, compileTest } from './compile-test.ts';
import type { RowCriteria } from './criteria.ts';
import type { RowField, RowTable } from './row-tables.ts';

/** FROM and fixed conditions of the rows of a table, the row's machine being `r.HARDWARE_ID`. */
export interface RowSource {
  readonly from: Expression;
  readonly where: readonly Condition[];
}

/** Where the rows of a table come from. */
export function rowSource(table: RowTable): RowSource {
  switch (table.name) {
    case 'group':
      // groups_cache.STATIC 2 = forced out of the group (console.md 2.8).
      return {
        from: sql`groups_cache r JOIN hardware g ON g.ID = r.GROUP_ID`,
        where: [sql`r.STATIC IN (0, 1)`, sql`g.DEVICEID = '_SYSTEMGROUP_'`],
      };
    case 'package':
      // devices.IVALUE is the ID of download_enable, not of the package (console.md 0.5).
      return {
        from: sql`devices r LEFT JOIN download_enable e ON e.ID = r.IVALUE LEFT JOIN download_available a ON a.FILEID = e.FILEID`,
        where: [sql`r.NAME = 'DOWNLOAD'`],
      };
    case 'note':
      return { from: sql`itmgmt_comments r`, where: [sql`(r.VISIBLE IS NULL OR r.VISIBLE = 1)`] };
    default:
      return { from: sql`${sql.ref(table.table)} r`, where: [] };
  }
}

/** What must hold of one row `r`. */
export function compileRow(to: Compiling, table: RowTable, criteria: RowCriteria): Condition {
  switch (criteria.kind) {
    case 'all':
      return joined(
        criteria.of.map((part) => compileRow(to, table, part)),
        sql` AND `,
        sql`1 = 1`,
      );
    case 'any':
      return joined(
        criteria.of.map((part) => compileRow(to, table, part)),
        sql` OR `,
        sql`1 = 0`,
      );
    case 'not':
      return sql`NOT ${compileRow(to, table, criteria.of)}`;
    case 'value':
      return table.name === 'software'
        ? softwareValue(to, criteria.field, criteria.test)
        : compileTest(to, rowValue(table, criteria.field), criteria.test, criteria.field.order);
  }
}

/** Conditions in parentheses, or `none` when there are none. Many are halved: SQLite refuses expressions 1,000 deep. */
export function joined(conditions: readonly Condition[], by: Expression, none: Condition): Condition {
  if (conditions.length === 0) return none;
  if (conditions.length <= 16) return sql`(${sql.join(conditions, by)})`;
  const half = Math.ceil(conditions.length / 2);
  return sql`(${joined(conditions.slice(0, half), by, none)}${by}${joined(conditions.slice(half), by, none)})`;
}

/** The value of a field of row `r`, software titles apart. */
export function rowValue(table: RowTable, field: RowField): Expression {
  const special = specialValues[`${table.name}.${field.column}`];
  return special ?? sql.ref(`r.${field.column}`);
}

/** devices.TVALUE as a word people know: NULL is waiting, ERR_... and EXIT_CODE_... are errors (console.md 3.6). */
const state = sql`CASE WHEN r.TVALUE IS NULL THEN 'WAITING' WHEN r.TVALUE LIKE 'ERR%' OR r.TVALUE LIKE 'EXIT!_CODE%' ESCAPE '!' THEN concat('ERROR ', r.TVALUE) ELSE r.TVALUE END`;

const specialValues: Readonly<Record<string, Expression>> = {
  'storage.MODEL': swappedWhereDevice(sql.ref('r.MODEL'), sql.ref('r.MODEL'), sql.ref('r.NAME')),
  'storage.NAME': swappedWhereDevice(sql.ref('r.MODEL'), sql.ref('r.NAME'), sql.ref('r.MODEL')),
  'storage.DISKSIZE': sql.raw(
    `round(r.DISKSIZE * (SELECT ${diskFactorSql('m.USERAGENT')} FROM hardware m WHERE m.ID = r.HARDWARE_ID))`,
  ),
  'group.NAME': sql`g.NAME`,
  'group.DESCRIPTION': sql`g.DESCRIPTION`,
  'package.NAME': sql`a.NAME`,
  'package.FILEID': sql`e.FILEID`,
  'package.STATE': state,
};

interface SoftwareDictionary {
  readonly id: string;
  readonly table: string;
  readonly column: string;
}

const dictionaries: Readonly<Record<string, SoftwareDictionary>> = {
  NAME: { id: 'r.NAME_ID', table: 'software_name', column: 'd.NAME' },
  PUBLISHER: { id: 'r.PUBLISHER_ID', table: 'software_publisher', column: 'd.PUBLISHER' },
  VERSION: { id: 'r.VERSION_ID', table: 'software_version', column: 'd.VERSION' },
};

/** Titles are asked of their dictionary, so that the test runs once a title and not once a row; orphan ids read as NULL. */
function softwareValue(to: Compiling, field: RowField, test: Test): Condition {
  const dictionary = dictionaries[field.column];
  if (dictionary === undefined) return compileTest(to, sql.ref(`r.${field.column}`), test);
  if (test.op === 'not') return sql`NOT ${softwareValue(to, field, test.of)}`;
  if (test.op === 'null' || test.op === 'empty')
    return sql`NOT ${inDictionary(to, dictionary, { op: 'not', of: test })}`;
  return inDictionary(to, dictionary, test);
}

function inDictionary(to: Compiling, dictionary: SoftwareDictionary, test: Test): Condition {
  const id = sql.ref(dictionary.id);
  const found = sql`SELECT d.ID FROM ${sql.ref(dictionary.table)} d WHERE ${compileTest(to, sql.ref(dictionary.column), test)}`;
  return sql`(${id} IS NOT NULL AND ${id} IN (${found}))`;
}

import type { Database } from 'better-sqlite3';
import { createSoftwareLayout } from '../layout.ts';
import { ocsTables } from './all.ts';
import { createIndexSqls, createTableSql } from './ddl.ts';
import { softwareTable } from './software-tables.ts';
import { newestLevel, type OcsTable } from './table.ts';

export interface OcsFileOptions {
  /** Database level, 7037 to 7081; what it lacks is left out. */
  readonly level?: number;
  /**
   * `software` as one plain table, as a foreign tool would make it, in place of our view over a narrow one. Always so before
   * level 7049, whose `software` has other columns than the view.
   */
  readonly plainSoftware?: boolean;
}

/** Makes the empty OCS tables of a level in a new file. Indexes come after the rows: `createOcsIndexes`. */
export function createOcsFile(db: Database, options: OcsFileOptions = {}): void {
  const level = options.level ?? newestLevel;
  for (const table of tablesAt(level)) db.exec(createTableSql(table, level));
  if (hasPlainSoftware(options)) db.exec(createTableSql(softwareTable, level));
  else createSoftwareLayout(db);
  db.prepare('INSERT INTO config (NAME, IVALUE, TVALUE, COMMENTS) VALUES (?, 0, ?, ?)').run(
    'GUI_VERSION',
    String(level),
    'Version of the installed GUI',
  );
}

/**
 * Makes the indexes of every OCS table in the file, once its rows are in: built before, they cost twice. `onEach` is told
 * how many are made, for progress and to stop between two of them.
 */
export function createOcsIndexes(
  db: Database,
  options: OcsFileOptions = {},
  onEach: (done: number, total: number) => void = () => undefined,
): void {
  const level = options.level ?? newestLevel;
  const tables = hasPlainSoftware(options) ? [...tablesAt(level), softwareTable] : tablesAt(level);
  const sqls = tables.flatMap((table) => createIndexSqls(table, level));
  for (const [done, sql] of sqls.entries()) {
    onEach(done, sqls.length);
    db.exec(sql);
  }
}

function hasPlainSoftware({ level = newestLevel, plainSoftware = false }: OcsFileOptions): boolean {
  return plainSoftware || level < 7049;
}

function tablesAt(level: number): OcsTable[] {
  return ocsTables.filter((table) => table.since <= level && level <= table.last);
}

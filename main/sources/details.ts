import { statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Source, SourceDetails } from '#contract/sources';
import type { Copy } from '#main/copy/copy';
import { fileFailure } from '#main/copy/file-failure';
import { levelOf, missingColumns } from '#main/copy/ocs-tables/levels';
import { isOnReadOnlyMedium } from './medium.ts';

const groupIds = ['_SYSTEMGROUP_', '_DOWNLOADGROUP_'];

/** What a person should know of an open source: level, size, freshness, what it lacks. */
export async function describe(copy: Copy, source: Source): Promise<SourceDetails> {
  const claimedLevel = await claimed(copy);
  const { level, release } = levelOf(copy.schema, claimedLevel);
  const { machines, freshestAt } = await summary(copy);
  const missing = missingColumns(copy.schema, claimedLevel ?? level);
  const warnings = missing.map(({ table, column }) => ({ code: 'lacksColumn', params: { table, column } }));
  if (claimedLevel !== null && claimedLevel !== level) {
    warnings.push({ code: 'levelDiffers', params: { table: String(claimedLevel), column: String(level) } });
  }
  return {
    ...source,
    level,
    claimedLevel,
    release,
    machines,
    freshestAt,
    sizeBytes: sizeOf(copy.path),
    readOnlyMedium: isOnReadOnlyMedium(copy.path),
    warnings,
    tables: await countTables(copy),
  };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  }
}

/** config.GUI_VERSION is what the file claims; migrations ignore errors, so it may lie (console.md 0.8). */
async function claimed(copy: Copy): Promise<number | null> {
  if (!copy.schema.has('config', 'NAME') || !copy.schema.has('config', 'TVALUE')) return null;
  const row = await copy.db.selectFrom('config').select('TVALUE').where('NAME', '=', 'GUI_VERSION').executeTakeFirst();
  const value = Number(row?.TVALUE);
  return Number.isInteger(value) && value > 0 ? value : null;
}

async function summary(copy: Copy): Promise<{ machines: number; freshestAt: string | null }> {
  const row = await copy.db
    .selectFrom('hardware')
    .select((e) => [
      e.fn.countAll<number>().as('machines'),
      copy.schema.has('hardware', 'LASTDATE') ? e.fn.max('LASTDATE').as('freshestAt') : e.val(null).as('freshestAt'),
    ])
    .where((e) => e.or([e('DEVICEID', 'is', null), e('DEVICEID', 'not in', groupIds)]))
    .executeTakeFirstOrThrow();
  return { machines: Number(row.machines), freshestAt: row.freshestAt === null ? null : String(row.freshestAt) };
}

async function countTables(copy: Copy): Promise<SourceDetails['tables']> {
  const counts: SourceDetails['tables'] = [];
  for (const name of [...copy.schema.tables.keys()].sort()) {
    const row = await copy.db
      // sql.table() would read a dot in a name as schema.table
      .selectFrom(sql<{ n: number }>`${sql.id(name)}`.as('t'))
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirst();
    counts.push({ name, rows: Number(row?.n ?? 0) });
  }
  return counts;
}

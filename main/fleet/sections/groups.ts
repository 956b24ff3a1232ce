import { type CompiledQuery, sql } from 'kysely';
import type { Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { decodeQuotes } from '#main/platform/entities';
import { toCell } from '../cell.ts';
import { anyTable, column, ifThere, rowsFor } from '../statement.ts';
import { codedColumn, plainColumn } from '../table.ts';
import type { Subject } from './subject.ts';

/** groups_cache.STATIC: 0 computed by the server, 1 put in by hand, 2 kept out by hand (console.md 2.8). */
const memberships = ['computed', 'included', 'excluded'] as const;

/** The groups a machine is in, or was kept out of; null when there are none. */
export async function groupsSection({ copy, id, signal }: Subject): Promise<Section | null> {
  if (!['GROUP_ID', 'HARDWARE_ID', 'STATIC'].every((name) => copy.schema.has('groups_cache', name))) return null;
  const rows = await rowsFor(copy, 'groups of', id, () => groupQuery(copy), signal);
  if (rows.length === 0) return null;
  const written = (raw: unknown) => {
    const cell = toCell(raw);
    return typeof cell === 'string' ? decodeQuotes(cell) : cell;
  };
  return {
    key: 'groups',
    known: true,
    kind: 'table',
    tab: 'admin',
    total: rows.length,
    columns: [
      plainColumn('name'),
      codedColumn('kind'),
      codedColumn('membership'),
      plainColumn('description'),
      plainColumn('groupId', 'number'),
    ],
    rows: rows.map((row) => [
      written(row.name),
      Number(row.dynamic ?? 0) ? 'dynamic' : 'static',
      memberships[Number(row.membership)] ?? null,
      written(row.description),
      toCell(row.groupId),
    ]),
  };
}

function groupQuery(copy: Copy): CompiledQuery {
  const definitions = ['REQUEST', 'XMLDEF'].filter(
    (name) => copy.schema.has('groups', name) && copy.schema.has('groups', 'HARDWARE_ID'),
  );
  // A static group has neither a request nor a definition
  const dynamic = definitions.map((name) => sql`coalesce(${column('d', name)}, '') <> ''`);
  let query = anyTable(copy.db)
    .selectFrom('groups_cache as c')
    .leftJoin('hardware as g', 'g.ID', 'c.GROUP_ID')
    .select([
      'c.GROUP_ID as groupId',
      'c.STATIC as membership',
      ifThere(copy.schema, ['hardware', 'g'], 'NAME', 500).as('name'),
      ifThere(copy.schema, ['hardware', 'g'], 'DESCRIPTION', 500).as('description'),
    ])
    .where('c.HARDWARE_ID', '=', 0)
    .orderBy(sql`upper(${column('g', 'NAME')})`)
    .orderBy('c.GROUP_ID')
    .limit(1000);
  if (dynamic.length > 0) {
    query = query
      .leftJoin('groups as d', 'd.HARDWARE_ID', 'c.GROUP_ID')
      .select(sql`${sql.join(dynamic, sql` or `)}`.as('dynamic')) as typeof query;
  }
  return query.compile();
}

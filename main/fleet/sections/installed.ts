import { type RawBuilder, sql } from 'kysely';
import type { Introspection } from '#main/copy/copy';
import { column } from '../statement.ts';

/** The ids that say which software a row is about: title, publisher, version (console.md 2.6). */
const triple = ['NAME_ID', 'PUBLISHER_ID', 'VERSION_ID'];

/** Whether a source can say which rows of a table are about software of a machine. */
export const tellsSoftware = (schema: Introspection, table: string): boolean =>
  schema.has('software', 'HARDWARE_ID') && triple.every((id) => schema.has(table, id) && schema.has('software', id));

/**
 * Whether a row's title, publisher and version are installed on the machine, whose id is the parameter. A membership, not a
 * join: the tables of such triples have no index in some sources, and one pass over them is then all that it costs.
 */
export function installedHere(alias: string): RawBuilder<boolean> {
  const ids = (of: string) => sql.join(triple.map((name) => column(of, name)));
  return sql<boolean>`(${ids(alias)}) in (select ${ids('s')} from ${sql.id('software')} as s where ${column('s', 'HARDWARE_ID')} = ${0})`;
}

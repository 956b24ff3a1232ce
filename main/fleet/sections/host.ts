import type { CompiledQuery } from 'kysely';
import type { Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { toCell } from '../cell.ts';
import { anyTable, ifThere, rowsFor } from '../statement.ts';
import { plainColumn } from '../table.ts';
import type { Subject } from './subject.ts';

/** The hosts that list this machine's UUID among their virtual machines; null for a machine that is no known guest. */
export async function hostSection({ copy, id, signal }: Subject): Promise<Section | null> {
  const needed = [
    ['virtualmachines', 'UUID'],
    ['virtualmachines', 'HARDWARE_ID'],
    ['hardware', 'UUID'],
  ] as const;
  if (!needed.every(([table, name]) => copy.schema.has(table, name))) return null;
  const [own] = await rowsFor(copy, 'uuid of', id, () => uuidQuery(copy), signal);
  const uuid = String(toCell(own?.uuid) ?? '').trim();
  if (uuid === '') return null;
  const spellings = [...new Set([uuid, uuid.toUpperCase(), uuid.toLowerCase()])];
  const rows = await anyTable(copy.db)
    .selectFrom('virtualmachines as v')
    .innerJoin('hardware as h', 'h.ID', 'v.HARDWARE_ID')
    .select([
      ifThere(copy.schema, ['hardware', 'h'], 'NAME', 500).as('host'),
      'h.ID as hostId',
      ifThere(copy.schema, ['virtualmachines', 'v'], 'NAME', 500).as('name'),
      ifThere(copy.schema, ['virtualmachines', 'v'], 'VMTYPE', 500).as('type'),
      ifThere(copy.schema, ['virtualmachines', 'v'], 'STATUS', 500).as('status'),
    ])
    // Agents write a UUID in upper or lower case; asked for in both, an index still serves
    .where('v.UUID', 'in', spellings)
    .where('h.ID', '<>', id)
    .orderBy('h.ID')
    .limit(20)
    .execute({ signal });
  if (rows.length === 0) return null;
  const keys = ['host', 'hostId', 'name', 'type', 'status'];
  return {
    key: 'host',
    known: true,
    kind: 'table',
    tab: 'summary',
    total: rows.length,
    columns: keys.map((key) => plainColumn(key, key === 'hostId' ? 'number' : 'text')),
    rows: rows.map((row) => keys.map((key) => toCell((row as Record<string, unknown>)[key]))),
  };
}

function uuidQuery(copy: Copy): CompiledQuery {
  const uuid = ifThere(copy.schema, ['hardware', 'g'], 'UUID', 500).as('uuid');
  return anyTable(copy.db).selectFrom('hardware as g').select(uuid).where('g.ID', '=', 0).compile();
}

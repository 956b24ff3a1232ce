import type { CompiledQuery } from 'kysely';
import type { Copy } from '#main/copy/copy';
import { toCell } from '../cell.ts';
import { anyTable, ifThere, rowsFor } from '../statement.ts';
import type { Subject } from './subject.ts';

/** A row of the `devices` table: an option or a package given to this machine (not a piece of hardware). */
export interface DeviceRow {
  readonly name: string;
  readonly number: number | null;
  readonly text: string | null;
  readonly comment: string | null;
}

/** Everything the `devices` table holds for a machine, in the order it was given. */
export async function deviceRows({ copy, id, signal }: Subject): Promise<DeviceRow[]> {
  if (!copy.schema.has('devices', 'HARDWARE_ID')) return [];
  const rows = await rowsFor(copy, 'devices of', id, () => deviceQuery(copy), signal);
  return rows.map((row) => ({
    name: String(toCell(row.name) ?? ''),
    number: row.number === null || row.number === undefined ? null : Number(row.number),
    text: textOf(row.text),
    comment: textOf(row.comment),
  }));
}

function deviceQuery(copy: Copy): CompiledQuery {
  const cell = (name: string) => ifThere(copy.schema, ['devices', 'd'], name, 10_000);
  const query = anyTable(copy.db)
    .selectFrom('devices as d')
    .select([
      cell('NAME').as('name'),
      cell('IVALUE').as('number'),
      cell('TVALUE').as('text'),
      cell('COMMENTS').as('comment'),
    ])
    .where('d.HARDWARE_ID', '=', 0)
    .limit(5000);
  return (copy.schema.has('devices', 'ID') ? query.orderBy('d.ID') : query).compile();
}

function textOf(raw: unknown): string | null {
  const cell = toCell(raw);
  return cell === null ? null : String(cell);
}

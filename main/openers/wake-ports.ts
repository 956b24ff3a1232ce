import type { Copy } from '#main/copy/copy';
import { light } from '#main/fleet/statement';
import { magicPorts } from './wake.ts';

/** The UDP ports that the OCS configuration wants magic packets on: WOL_PORT, a list with commas; port 9 without it. */
export async function wakePorts(copy: Copy, signal: AbortSignal): Promise<readonly number[]> {
  if (!copy.schema.has('config', 'TVALUE')) return magicPorts;
  const [row] = await copy.db
    .selectFrom('config as c')
    .select(light('c', 'TVALUE', 100).as('ports'))
    .where('c.NAME', '=', 'WOL_PORT')
    .limit(1)
    .execute({ signal });
  const ports = String(row?.ports ?? '')
    .split(',')
    .map((text) => Number(text.trim()))
    .filter((port) => Number.isInteger(port) && port > 0 && port < 65_536);
  return ports.length === 0 ? magicPorts : [...new Set(ports)].slice(0, 10);
}

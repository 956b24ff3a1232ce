import type { MachineId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { light } from '#main/fleet/statement';
import { Failure } from '#main/platform/failure';
import { parseHostName, parseIp, parseMac } from './addresses.ts';

export interface Interface {
  readonly mac: string;
  readonly ip: string;
  readonly mask: string;
  readonly up: boolean;
}

/** How a machine can be reached, by its inventory: only what parsed; null where nothing did. */
export interface Reach {
  /** For sentences only, never for arguments. */
  readonly title: string;
  readonly name: string | null;
  readonly ip: string | null;
  readonly mac: string | null;
  readonly interfaces: readonly Interface[];
}

/** Longest text that any address has; more is read of no cell. */
const textLimit = 300;
/** Groups are rows of `hardware` too, told by their DEVICEID. */
const groups = new Set(['_SYSTEMGROUP_', '_DOWNLOADGROUP_']);

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

async function interfacesOf(copy: Copy, machine: MachineId, signal: AbortSignal): Promise<Interface[]> {
  if (!copy.schema.has('networks', 'MACADDR')) return [];
  const has = (column: string) => copy.schema.has('networks', column);
  const columns = ['MACADDR', 'IPADDRESS', 'IPMASK', 'STATUS'].filter(has);
  const rows = await copy.db
    .selectFrom('networks as n')
    .select(columns.map((column) => light('n', column, textLimit).as(column)))
    .where('n.HARDWARE_ID', '=', machine)
    .orderBy('n.ID')
    .limit(100)
    .execute({ signal });
  return rows.flatMap((row: Readonly<Record<string, unknown>>) => {
    const mac = parseMac(text(row.MACADDR));
    return mac === null
      ? []
      : [{ mac, ip: text(row.IPADDRESS), mask: text(row.IPMASK), up: text(row.STATUS).toLowerCase() === 'up' }];
  });
}

/** What the inventory says of a machine's addresses. Fails with `machine.gone`. */
export async function reachOf(copy: Copy, machine: MachineId, signal: AbortSignal): Promise<Reach> {
  const [row] = await copy.db
    .selectFrom('hardware as h')
    .select(['NAME', 'IPADDR', 'DEVICEID'].map((column) => light('h', column, textLimit).as(column)))
    .where('h.ID', '=', machine)
    .execute({ signal });
  const found = row as Readonly<Record<string, unknown>> | undefined;
  if (found === undefined || groups.has(text(found.DEVICEID)))
    throw new Failure('machine.gone', { id: String(machine) });
  const interfaces = await interfacesOf(copy, machine, signal);
  const ip = parseIp(text(found.IPADDR));
  const own =
    interfaces.find((each) => ip !== null && each.ip === ip) ?? interfaces.find((each) => each.up) ?? interfaces[0];
  const name = text(found.NAME);
  return {
    title: name === '' ? String(machine) : name,
    name: parseHostName(name),
    ip,
    mac: own?.mac ?? null,
    interfaces,
  };
}

import type { MachineId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { anyTable, ifThere } from '#main/fleet/statement';
import { parseIp, parseMac } from './addresses.ts';

export interface Interface {
  readonly mac: string;
  readonly ip: string;
  readonly mask: string;
  readonly up: boolean;
}

/** An interface as the inventory has it: a tunnel has an address but no MAC. */
export interface AnyInterface extends Omit<Interface, 'mac'> {
  readonly mac: string | null;
  /** It leads out of its own network. */
  readonly hasGateway: boolean;
  /** Made by software: a bridge of containers, a tunnel. */
  readonly virtual: boolean;
}

/** Longest text that any address has; more is read of no cell. */
const textLimit = 300;

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** The network interfaces of a machine, at most 100, in the order of the inventory; none where the source cannot tell whose they are. */
export async function interfacesOf(copy: Copy, machine: MachineId, signal: AbortSignal): Promise<AnyInterface[]> {
  if (!copy.schema.has('networks', 'HARDWARE_ID')) return [];
  const cell = (name: string) => ifThere(copy.schema, ['networks', 'n'], name, textLimit).as(name);
  const query = anyTable(copy.db)
    .selectFrom('networks as n')
    .select(['MACADDR', 'IPADDRESS', 'IPMASK', 'IPGATEWAY', 'STATUS', 'VIRTUALDEV'].map(cell))
    .where('n.HARDWARE_ID', '=', machine)
    .limit(100);
  const rows = await (copy.schema.has('networks', 'ID') ? query.orderBy('n.ID') : query).execute({ signal });
  return rows.map((row: Readonly<Record<string, unknown>>) => ({
    mac: parseMac(text(row.MACADDR)),
    ip: text(row.IPADDRESS),
    mask: text(row.IPMASK),
    up: text(row.STATUS).toLowerCase() === 'up',
    hasGateway: parseIp(text(row.IPGATEWAY)) !== null,
    virtual: Number(row.VIRTUALDEV ?? 0) === 1,
  }));
}

/**
 * The address and the MAC that a machine is reached by. IPADDR may hold several with `/` between (protocol.md 7 #24): the one
 * that an interface has counts, else the first; without any, that of the interface that leads furthest.
 */
export function mainAddress(
  ipAddr: string,
  interfaces: readonly AnyInterface[],
): { ip: string | null; mac: string | null } {
  const told = ipAddr.split('/').flatMap((part) => parseIp(part.trim()) ?? []);
  const best = [...interfaces].sort((a, b) => rank(b) - rank(a));
  const own = best.find((each) => told.includes(parseIp(each.ip) ?? ''));
  // Some agents say of no interface that it is up
  const running = best.some(({ up }) => up) ? best.filter(({ up }) => up) : best;
  const reachable = running.find((each) => parseIp(each.ip) !== null);
  const ip = parseIp(own?.ip ?? '') ?? told[0] ?? parseIp(reachable?.ip ?? '');
  return { ip, mac: own?.mac ?? best.find(({ mac }) => mac !== null)?.mac ?? null };
}

/** How likely an interface is the one that others reach the machine by. An IPv6 address beside an IPv4 one is the second choice. */
function rank({ up, hasGateway, virtual, ip, mac }: AnyInterface): number {
  const address = parseIp(ip);
  const local = mac !== null && (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0;
  return [
    hasGateway,
    up,
    !virtual,
    address !== null && !/^fe80:/i.test(address),
    !local,
    address !== null && !address.includes(':'),
  ].reduce((sum, good, index) => sum + (good ? 2 ** (10 - index) : 0), 0);
}

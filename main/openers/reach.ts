import type { MachineId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { ifThere } from '#main/fleet/statement';
import { Failure } from '#main/platform/failure';
import { parseHostName } from './addresses.ts';
import { type Interface, interfacesOf, mainAddress } from './interfaces.ts';

/** How a machine can be reached, by its inventory: only what parsed; null where nothing did. */
export interface Reach {
  /** For sentences only, never for arguments. */
  readonly title: string;
  readonly name: string | null;
  readonly ip: string | null;
  readonly mac: string | null;
  /** Those with a MAC address. */
  readonly interfaces: readonly Interface[];
}

/** Longest text that any address has; more is read of no cell. */
const textLimit = 300;
/** Groups are rows of `hardware` too, told by their DEVICEID. */
const groups = new Set(['_SYSTEMGROUP_', '_DOWNLOADGROUP_']);

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What the inventory says of a machine's addresses. Fails with `machine.gone`. */
export async function reachOf(copy: Copy, machine: MachineId, signal: AbortSignal): Promise<Reach> {
  const cell = (name: string) => ifThere(copy.schema, ['hardware', 'h'], name, textLimit).as(name);
  const [row] = await copy.db
    .selectFrom('hardware as h')
    .select(['NAME', 'IPADDR', 'DEVICEID'].map(cell))
    .where('h.ID', '=', machine)
    .execute({ signal });
  const found = row as Readonly<Record<string, unknown>> | undefined;
  if (found === undefined || groups.has(text(found.DEVICEID)))
    throw new Failure('machine.gone', { id: String(machine) });
  const all = await interfacesOf(copy, machine, signal);
  const name = text(found.NAME);
  return {
    title: name === '' ? String(machine) : name,
    name: parseHostName(name),
    ...mainAddress(text(found.IPADDR), all),
    interfaces: all.flatMap(({ mac, ...rest }) => (mac === null ? [] : [{ mac, ...rest }])),
  };
}

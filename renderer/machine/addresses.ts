import type { Machine } from '#contract/fleet';
import { fact, sectionOf } from './facts.ts';
import { record } from './rows.ts';

type Row = ReturnType<typeof record>;

const isMac = (text: string) => /[1-9a-f]/i.test(text);
const isUp = (row: Row) => /^up$/i.test(String(row.status ?? ''));
const leadsOut = (row: Row) => /[1-9a-f]/i.test(String(row.gateway ?? ''));
const isReal = (row: Row) => row.virtual !== 'yes' && row.macKind !== 'localMac';

/** The interfaces, the one that others most likely reach the machine by first: as the engine orders them for the openers. */
function interfaces(machine: Machine): readonly Row[] {
  const networks = sectionOf(machine, 'networks');
  const rank = (row: Row) => 4 * Number(leadsOut(row)) + 2 * Number(isUp(row)) + Number(isReal(row));
  return (networks?.rows.map((_, row) => record(networks, row)) ?? []).sort((a, b) => rank(b) - rank(a));
}

/** Agents may write several addresses into one value, with `/` between (`10.0.2.15/192.168.45.3`). */
const told = (machine: Machine) =>
  fact(machine, 'ip')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The address to copy: the one an interface has, else the first; without any, that of an interface that is up. */
export function mainIp(machine: Machine): string {
  const rows = interfaces(machine).filter((row) => row.address);
  const addresses = told(machine);
  const own = rows.find((row) => addresses.includes(String(row.address)));
  return String(own?.address ?? addresses[0] ?? rows.find(isUp)?.address ?? '');
}

/** The MAC to copy: of the interface with the main address, else of the likeliest one that has one. */
export function mainMac(machine: Machine): string {
  const rows = interfaces(machine);
  const ip = mainIp(machine);
  const macOf = (row: Row | undefined) => String(row?.mac ?? '');
  const own = rows.find((row) => ip !== '' && row.address === ip && isMac(macOf(row)));
  return (
    macOf(own ?? rows.find((row) => isMac(macOf(row)))) ||
    (fact(machine, 'mac')
      .split(/[,\s]+/)
      .find(isMac) ??
      '')
  );
}

import type { Site } from '../company/sites.ts';

/** Which of a site's address ranges a machine is in: 10.<octet + range>.<vlan>.0/24. */
export const ranges = { wired: 0, servers: 1, wireless: 2, mobile: 3, devices: 4 } as const;
export type Range = keyof typeof ranges;

/** Machines in one subnet before the next VLAN begins. */
const perSubnet = 190;
const firstHost = 11;

export interface Address {
  readonly ip: string;
  readonly subnet: string;
  readonly gateway: string;
  readonly mask: string;
}

/** The address of machine number `place` of a site; unique in its range. */
export function addressOf(site: Site, range: Range, place: number): Address {
  const net = `10.${site.octet + ranges[range]}.${1 + Math.floor(place / perSubnet)}`;
  return {
    ip: `${net}.${firstHost + (place % perSubnet)}`,
    subnet: `${net}.0`,
    gateway: `${net}.${gatewayHost(site)}`,
    mask: '255.255.255.0',
  };
}

/** DHCP servers and name servers sit in the first server VLAN of the site. */
export function serviceAddress(site: Site, host: number): string {
  return `10.${site.octet + ranges.servers}.1.${host}`;
}

function gatewayHost(site: Site): number {
  return site.country === 'FR' ? 254 : 1;
}

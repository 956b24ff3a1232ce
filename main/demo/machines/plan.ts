import { departments, sites } from '../company/sites.ts';
import { createRandom, cumulate } from '../random.ts';
import { kinds } from './kinds.ts';

/** What is decided for the whole fleet at once, because machines refer to each other; by machine number from 0. */
export interface FleetPlan {
  readonly seed: number;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly site: Uint8Array;
  readonly department: Uint8Array;
  /** Number among those of its kind and site, from 1. */
  readonly ordinal: Uint32Array;
  /** Number among those of its site. */
  readonly place: Uint32Array;
  /** The host of a virtual machine, or -1. */
  readonly host: Int32Array;
  readonly guests: ReadonlyMap<number, readonly number[]>;
  /** The machine that this one is a re-imaged second row of, or -1. */
  readonly twin: Int32Array;
  /** Machines that have such a second row. */
  readonly replaced: ReadonlySet<number>;
}

const stream = 1;

/** Draws kinds, sites and relations of a fleet. */
export function planFleet(seed: number, count: number): FleetPlan {
  const random = createRandom(seed, stream);
  const kindWeights = cumulate(kinds.map(({ weight }) => weight));
  const siteWeights = cumulate(sites.map(({ weight }) => weight));
  const departmentWeights = cumulate(departments.map(({ weight }) => weight));
  const plan = {
    seed,
    count,
    kind: new Uint8Array(count),
    site: new Uint8Array(count),
    department: new Uint8Array(count),
    ordinal: new Uint32Array(count),
    place: new Uint32Array(count),
    host: new Int32Array(count).fill(-1),
    twin: new Int32Array(count).fill(-1),
    guests: new Map<number, number[]>(),
    replaced: new Set<number>(),
  };
  for (let i = 0; i < count; i++) {
    // Small fleets need every kind too: the first machines take one each.
    const kind = i < kinds.length * 2 ? i % kinds.length : random.weighted(kindWeights);
    const site = random.weighted(siteWeights);
    const server = kinds[kind]?.isServer;
    plan.kind[i] = kind;
    plan.site[i] = site;
    plan.department[i] = server
      ? departments.findIndex(({ code }) => code === 'IT')
      : random.weighted(departmentWeights);
    if (i > 40 && !server && random.chance(0.006)) makeTwin(plan, i, random.int(i));
  }
  placeGuests(plan);
  number(plan);
  return plan;
}

/** A machine that was installed anew: same hardware, another DEVICEID, so that OCS knew two. */
function makeTwin(plan: FleetPlan & { replaced: Set<number> }, i: number, original: number): void {
  const kind = plan.kind[original] ?? 0;
  if (kinds[kind]?.isServer || plan.twin[original] !== -1 || plan.replaced.has(original)) return;
  plan.twin[i] = original;
  plan.replaced.add(original);
  plan.kind[i] = kind;
  plan.site[i] = plan.site[original] ?? 0;
  plan.department[i] = plan.department[original] ?? 0;
}

function number(plan: FleetPlan): void {
  const last = new Map<number, number>();
  const next = (key: number) => {
    const value = (last.get(key) ?? 0) + 1;
    last.set(key, value);
    return value;
  };
  for (let i = 0; i < plan.count; i++) {
    const site = plan.site[i] ?? 0;
    plan.place[i] = next(1000 + site) - 1;
    plan.ordinal[i] = next(site * 100 + (plan.kind[i] ?? 0));
  }
}

function placeGuests(plan: FleetPlan & { guests: Map<number, number[]> }): void {
  const hosts: number[] = [];
  for (let i = 0; i < plan.count; i++) if (kinds[plan.kind[i] ?? 0]?.kind === 'hypervisor') hosts.push(i);
  let turn = 0;
  for (let i = 0; i < plan.count && hosts.length > 0; i++) {
    if (!kinds[plan.kind[i] ?? 0]?.isVirtual) continue;
    const host = hosts[turn++ % hosts.length] ?? 0;
    plan.host[i] = host;
    plan.site[i] = plan.site[host] ?? 0;
    plan.guests.set(host, [...(plan.guests.get(host) ?? []), i]);
  }
}

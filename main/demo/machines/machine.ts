import { dayOf, daySeconds, workingDay } from '../calendar.ts';
import { type Person, person } from '../company/people.ts';
import { departments, type Site, sites } from '../company/sites.ts';
import { createRandom, cumulate, type Random } from '../random.ts';
import { agentOf } from './agents.ts';
import { lastContact, officeHour } from './contacts.ts';
import { type KindFacts, kinds } from './kinds.ts';
import { type Model, models } from './models.ts';
import { nameOf } from './names.ts';
import type { FleetPlan } from './plan.ts';
import { type Processor, processors } from './processors.ts';
import { serial, uuid } from './serials.ts';
import { type Release, releasesOf } from './systems.ts';

/** Everything about one machine that more than one section needs. */
export interface Machine {
  readonly number: number;
  readonly id: number;
  readonly facts: KindFacts;
  readonly site: Site;
  readonly department: (typeof departments)[number];
  readonly place: number;
  readonly name: string;
  readonly deviceId: string;
  readonly owner: Person;
  readonly model: Model;
  readonly processor: Processor;
  readonly sockets: number;
  readonly ramMb: number;
  readonly diskGb: number;
  readonly serial: string;
  readonly uuid: string;
  /** Base of the hardware addresses; a re-imaged machine keeps those of its first life. */
  readonly hardwareNumber: number;
  readonly release: Release;
  readonly agent: string;
  readonly boughtDay: number;
  readonly installedDay: number;
  readonly inventoryAt: number;
  readonly contactAt: number;
  readonly archived: boolean;
}

const streams = { identity: 2, life: 3 } as const;

/** Row id of machine number n: ids have gaps, where machines were deleted. */
export function idOf(n: number): number {
  return n + 1 + Math.floor(n / 40);
}

/** Works out machine number n. `nowSeconds`: the moment the fleet is seen at. */
export function describeMachine(plan: FleetPlan, n: number, nowSeconds: number): Machine {
  const twin = plan.twin[n] ?? -1;
  const hardwareNumber = twin === -1 ? n : twin;
  const identity = createRandom(plan.seed, streams.identity, hardwareNumber);
  const life = createRandom(plan.seed, streams.life, n);
  const facts = kinds[plan.kind[n] ?? 0] as KindFacts;
  const site = sites[plan.site[n] ?? 0] as Site;
  const list = models.get(facts.kind) ?? [];
  const model = list[identity.weighted(cumulate(list.map(({ weight }) => weight)))] as Model;
  const today = Math.floor(nowSeconds / daySeconds);
  const boughtDay = Math.min(today - 20, workingDay(dayOf(`${model.year}-04-01`) + identity.int(1000)));
  const upper = facts.system.startsWith('windows');
  const processor = processors.get(identity.pick(model.processors)) as Processor;
  const ramMb = identity.pick(model.ramGb) * 1024;
  const diskGb = identity.pick(model.diskGb);
  const serialText = facts.isVirtual ? virtualSerial(identity, model) : serial(identity, model.serial, model.year);
  const machineUuid = uuid(identity, upper);
  const owner = person(identity, site.culture);
  const releases = releasesOf(facts.kind, model.year);
  const release = releases[life.weighted(cumulate(releases.map(({ weight }) => weight)))] as Release;
  const replaced = plan.replaced.has(n);
  const contactAt = lastContact(life, facts, site, nowSeconds, replaced);
  const installedDay = Math.min(today - 3, boughtDay + (twin === -1 ? life.int(120) : 300 + life.int(600)));
  const inventoryAt = Math.max(
    installedDay * daySeconds,
    contactAt - (life.chance(0.85) ? 0 : life.between(1, 9) * daySeconds),
  );
  const name = nameOf(facts, site, plan.ordinal[hardwareNumber] ?? 0, identity, owner);
  return {
    number: n,
    id: idOf(n),
    facts,
    site,
    place: plan.place[n] ?? 0,
    name,
    owner,
    model,
    processor,
    ramMb,
    diskGb,
    release,
    department: departments[plan.department[n] ?? 0] as Machine['department'],
    deviceId: `${name}-${deviceDate(installedDay, life)}`,
    sockets: facts.isServer && !facts.isVirtual ? 2 : 1,
    serial: serialText,
    uuid: machineUuid,
    hardwareNumber,
    agent: agentOf(life, release.family),
    boughtDay,
    installedDay,
    inventoryAt,
    contactAt,
    archived: contactAt < nowSeconds - 200 * daySeconds ? life.chance(0.55) : life.chance(0.018),
  };
}

/** The agent makes its DEVICEID of the name and the moment of its first start. */
function deviceDate(day: number, life: Random): string {
  const at = new Date((day * daySeconds + officeHour(life)) * 1000).toISOString();
  return at.slice(0, 19).replace(/[T:]/g, '-');
}

function virtualSerial(identity: Random, model: Model): string {
  if (model.maker === 'VMware, Inc.') {
    const hex = identity.text(32, '0123456789abcdef').match(/../g) ?? [];
    return `VMware-${hex.slice(0, 8).join(' ')}-${hex.slice(8).join(' ')}`;
  }
  if (model.maker === 'QEMU') return '';
  return `${identity.text(4, '0123456789')}-${identity.text(4, '0123456789')}-${identity.text(4, '0123456789')}-${identity.text(4, '0123456789')}-${identity.text(4, '0123456789')}-${identity.text(4, '0123456789')}-${identity.text(2, '0123456789')}`;
}

import type { Census } from '../census.ts';
import { createRandom } from '../random.ts';
import { writeAccounts } from '../sections/accounts.ts';
import { writeBoard } from '../sections/board.ts';
import { writeDesk } from '../sections/desk.ts';
import { writeDisks } from '../sections/disks.ts';
import { writeExtras, writeGuests } from '../sections/extras.ts';
import { draftIdentity, writeIdentity } from '../sections/identity.ts';
import type { Leftovers } from '../sections/leftovers.ts';
import { interfacesOf, writeNetworks } from '../sections/networks.ts';
import { applyQuirk, quirkOf, writeQuirkRows } from '../sections/quirks.ts';
import type { Install } from '../software/install.ts';
import { describeMachine, type Machine } from './machine.ts';
import type { FleetPlan } from './plan.ts';
import type { Tables } from './tables.ts';

const stream = 4;

/** What all machines of a fleet are written with. */
export interface FleetWriter {
  readonly tables: Tables;
  readonly plan: FleetPlan;
  readonly install: Install;
  readonly census: Census;
  readonly manual: (m: Machine) => void;
  readonly leftovers: Leftovers;
  readonly nowSeconds: number;
}

/** Writes machine number n with all its sections; gives it for what is written beside them. `isManual`: it has no agent. */
export function writeMachine(writer: FleetWriter, n: number): { m: Machine; isManual: boolean } {
  const { tables, plan, census, nowSeconds } = writer;
  const m = describeMachine(plan, n, nowSeconds);
  if (quirkOf(n)?.isManual) {
    writer.manual(m);
    census.addManual(m);
    return { m, isManual: true };
  }
  const random = createRandom(plan.seed, stream, n);
  const interfaces = interfacesOf(m, random);
  const identity = draftIdentity(m, interfaces, random);
  applyQuirk(identity, m);
  writeIdentity(tables, m, identity, random);
  writeNetworks(tables, m, interfaces);
  writeBoard(tables, m, random);
  const freeMb = writeDisks(tables, m, random);
  writeDesk(tables, m, random);
  if (m.release.family !== 'windows' && m.release.family !== 'android') writeAccounts(tables, m, random);
  writeExtras(tables, m, random);
  if (plan.guests.has(n)) writeGuests(tables, plan, m, nowSeconds);
  writeQuirkRows(tables, m);
  writer.leftovers.write(m, random);
  writer.install(m, String(identity.hardware.NAME));
  census.add(m, identity, freeMb);
  return { m, isManual: false };
}

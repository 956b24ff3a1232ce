import { createRandom } from '../random.ts';
import { writeAccounts, writeGuests } from '../sections/accounts.ts';
import { writeBoard } from '../sections/board.ts';
import { writeDesk } from '../sections/desk.ts';
import { writeDisks } from '../sections/disks.ts';
import { draftIdentity, writeIdentity } from '../sections/identity.ts';
import { writeNetworks } from '../sections/networks.ts';
import { applyQuirk, writeQuirkRows } from '../sections/quirks.ts';
import type { Installer } from '../software/install.ts';
import { describeMachine, type Machine } from './machine.ts';
import type { FleetPlan } from './plan.ts';
import type { Tables } from './tables.ts';

const stream = 4;

/** What all machines of a fleet are written with. */
export interface FleetWriter {
  readonly tables: Tables;
  readonly plan: FleetPlan;
  readonly installer: Installer;
  readonly nowSeconds: number;
}

/** Writes machine number n with all its sections; gives the machine for what is written beside them. */
export function writeMachine({ tables, plan, installer, nowSeconds }: FleetWriter, n: number): Machine {
  const m = describeMachine(plan, n, nowSeconds);
  const random = createRandom(plan.seed, stream, n);
  const identity = draftIdentity(m, random);
  applyQuirk(identity, m);
  writeIdentity(tables, m, identity, random);
  writeNetworks(tables, m, random);
  writeBoard(tables, m, random);
  writeDisks(tables, m, random);
  writeDesk(tables, m, random);
  writeAccounts(tables, m, random);
  if (plan.guests.has(n)) writeGuests(tables, plan, m, nowSeconds);
  writeQuirkRows(tables, m);
  installer.install(tables, m);
  return m;
}

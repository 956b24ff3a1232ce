import type { Call } from '#contract/define';
import { stopIfCancelled } from '#main/platform/failure';
import { openAdminFields, writeAdmin } from './admin/fields.ts';
import { openNotes, writeNotes } from './admin/notes.ts';
import { daySeconds } from './calendar.ts';
import { createCensus } from './census.ts';
import { planFleet } from './machines/plan.ts';
import { openTables } from './machines/tables.ts';
import { writeMachine } from './machines/write.ts';
import { createNetworkMap } from './network/netmap.ts';
import { openLeftovers } from './sections/leftovers.ts';
import { openManual } from './sections/manual.ts';
import { openOfficePack } from './sections/officepack.ts';
import type { FleetSink } from './sink.ts';
import { writeDictionaries, writeLinks } from './software/dictionaries.ts';
import { createInstaller } from './software/install.ts';
import { openVulnerabilities } from './software/vulnerabilities.ts';
import { writeSurroundings } from './surroundings.ts';

/** Which of all fleets: the same three make the same rows, in the same order. */
export interface FleetOptions {
  readonly machines: number;
  readonly seed: number;
  /** The moment the fleet is seen at, in seconds. */
  readonly nowSeconds: number;
}

const batch = 200;

/** Writes a whole fleet into a sink, machine by machine; gives the number of software rows. */
export async function writeFleet(
  sink: FleetSink,
  { machines, seed, nowSeconds }: FleetOptions,
  call: Pick<Call, 'signal' | 'report'>,
): Promise<number> {
  const installer = createInstaller(seed, Math.floor(nowSeconds / daySeconds));
  const plan = planFleet(seed, machines);
  const census = createCensus();
  writeDictionaries(sink, installer);
  const vulnerabilities = openVulnerabilities(sink, installer);
  const admin = openAdminFields(sink);
  const notes = openNotes(sink);
  const office = openOfficePack(sink, seed);
  const map = createNetworkMap(sink, seed, nowSeconds);
  const writer = {
    tables: openTables(sink),
    plan,
    census,
    nowSeconds,
    install: installer.open(sink, vulnerabilities.see),
    manual: openManual(sink),
    leftovers: openLeftovers(sink),
  };
  for (let from = 0; from < machines; from += batch) {
    // Lets a cancel come in; in a thread of its own the signal is a shared flag.
    await new Promise((resolve) => setImmediate(resolve));
    stopIfCancelled(call.signal);
    call.report({ step: 'demo', done: from, total: machines, unit: 'machines' });
    for (let n = from; n < Math.min(from + batch, machines); n++) {
      const { m, isManual } = writeMachine(writer, n);
      writeAdmin(admin, seed, m);
      writeNotes(notes, seed, m);
      if (isManual) continue;
      office(m);
      map.see(m);
    }
    await sink.settle();
  }
  map.finish();
  vulnerabilities.finish(nowSeconds);
  writeLinks(sink, installer);
  await sink.settle();
  await writeSurroundings(sink, plan, census, nowSeconds);
  return installer.counts.reduce((sum, count) => sum + count, 0);
}

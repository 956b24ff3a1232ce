import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import { writeOwnIndex } from '#main/copy/index-file';
import { asIntrospection, introspect } from '#main/copy/introspect';
import { createOcsFile, createOcsIndexes } from '#main/copy/ocs-tables/create';
import { columnsOf } from '#main/copy/prepare';
import { stopIfCancelled } from '#main/platform/failure';
import { openAdminFields, writeAdmin } from './admin/fields.ts';
import { openNotes, writeNotes } from './admin/notes.ts';
import { date, dayOf, daySeconds } from './calendar.ts';
import { planFleet } from './machines/plan.ts';
import { openTables } from './machines/tables.ts';
import { type FleetWriter, writeMachine } from './machines/write.ts';
import { createNetworkMap } from './network/netmap.ts';
import { writeNewFile } from './new-file.ts';
import { createRowWriter } from './rows.ts';
import { writeDictionaries } from './software/dictionaries.ts';
import { createInstaller } from './software/install.ts';
import { writeSurroundings } from './surroundings.ts';

export interface DemoOptions {
  readonly machines: number;
  readonly seed: number;
  readonly path: string;
  /** The day the fleet is seen on, `YYYY-MM-DD`. The same day, seed and number of machines give the same data. */
  readonly today?: string;
}

export interface DemoResult {
  readonly machines: number;
  readonly softwareRows: number;
  readonly sizeBytes: number;
  /** The day the fleet is seen on, `YYYY-MM-DD`: given again with the same seed, it gives the same data. */
  readonly today: string;
}

type DemoCall = Pick<Call, 'signal' | 'report'>;

const batch = 200;

/**
 * Makes a demo fleet: a company of 16 sites with the machines, software, groups, deployments and oddities that a real one
 * has. Cancelled or failed, it leaves nothing; an existing file of the name is replaced when the new one is whole.
 */
export async function generateDemo(options: DemoOptions, call: DemoCall): Promise<DemoResult> {
  const today = options.today ?? defaultToday();
  const nowSeconds = fleetNow(today);
  const softwareRows = await writeNewFile(options.path, async (db, draft) => {
    createOcsFile(db);
    const installer = createInstaller(options.seed, Math.floor(nowSeconds / daySeconds));
    const plan = planFleet(options.seed, options.machines);
    db.exec('BEGIN');
    writeDictionaries(db, installer);
    await writeMachines(db, { plan, installer, nowSeconds }, call);
    createOcsIndexes(db, {}, (done, total) => {
      stopIfCancelled(call.signal);
      call.report({ step: 'index', done, total, unit: 'steps' });
    });
    writeSurroundings(db, plan, installer, nowSeconds);
    db.exec('COMMIT');
    stopIfCancelled(call.signal);
    writeOwnIndex(db, draft, columnsOf(db, asIntrospection(introspect(db))), call);
    return installer.counts.reduce((sum, count) => sum + count, 0);
  });
  return { machines: options.machines, softwareRows, sizeBytes: statSync(options.path).size, today };
}

/** The day a fleet is seen on by default: today, but yesterday in the first hours, so that no contact lies in the future. */
function defaultToday(): string {
  return date(Math.floor((Date.now() / 1000 - new Date().getTimezoneOffset() * 60 - 10 * 3600) / daySeconds));
}

/** Half past nine on the day: servers reported overnight, the first offices are at work. */
function fleetNow(today: string): number {
  return dayOf(today) * daySeconds + 9.5 * 3600;
}

async function writeMachines(db: Database, fleet: Omit<FleetWriter, 'tables'>, call: DemoCall): Promise<void> {
  const { plan, nowSeconds } = fleet;
  const rows = createRowWriter(db);
  const writer = { ...fleet, tables: openTables(rows) };
  const admin = openAdminFields(db, rows);
  const notes = openNotes(rows);
  const map = createNetworkMap(rows, plan.seed, nowSeconds);
  for (let from = 0; from < plan.count; from += batch) {
    // Lets a cancel come in; in a thread of its own the signal is a shared flag.
    await new Promise((resolve) => setImmediate(resolve));
    stopIfCancelled(call.signal);
    call.report({ step: 'demo', done: from, total: plan.count, unit: 'machines' });
    for (let n = from; n < Math.min(from + batch, plan.count); n++) {
      const m = writeMachine(writer, n);
      writeAdmin(admin, plan.seed, m);
      writeNotes(notes, plan.seed, m);
      map.see(m);
    }
  }
  map.finish();
  rows.flush();
}

import { statSync } from 'node:fs';
import type { Call } from '#contract/define';
import { writeOwnIndex } from '#main/copy/index-file';
import { asIntrospection, introspect } from '#main/copy/introspect';
import { createOcsFile, createOcsIndexes } from '#main/copy/ocs-tables/create';
import { columnsOf } from '#main/copy/prepare';
import { stopIfCancelled } from '#main/platform/failure';
import { momentOf, presentMoment, secondsOf } from './calendar.ts';
import { writeFleet } from './fleet.ts';
import { writeNewFile } from './new-file.ts';
import { createSqliteSink } from './sqlite-sink.ts';

export interface DemoOptions {
  readonly machines: number;
  readonly seed: number;
  readonly path: string;
  /** The moment the fleet is seen at, `YYYY-MM-DD[THH:MM]` in local time; now by default. */
  readonly today?: string;
}

export interface DemoResult {
  readonly machines: number;
  readonly softwareRows: number;
  readonly sizeBytes: number;
  /** The moment the fleet is seen at, `YYYY-MM-DDTHH:MM`: given again with the same numbers, it gives the same file. */
  readonly today: string;
}

/**
 * Makes a demo fleet: a company of 16 sites with the machines, software, groups, deployments and oddities that a real one
 * has. Cancelled or failed, it leaves nothing; an existing file of the name is replaced when the new one is whole.
 */
export async function generateDemo(
  { machines, seed, path, today = presentMoment() }: DemoOptions,
  call: Pick<Call, 'signal' | 'report'>,
): Promise<DemoResult> {
  const nowSeconds = secondsOf(today);
  if (nowSeconds === null) throw new Error(`no moment: ${today}`);
  const softwareRows = await writeNewFile(path, async (db, draft) => {
    createOcsFile(db);
    db.exec('BEGIN');
    const sink = createSqliteSink(db);
    const rows = await writeFleet(sink, { machines, seed, nowSeconds }, call);
    sink.flush();
    createOcsIndexes(db, {}, (done, total) => {
      stopIfCancelled(call.signal);
      call.report({ step: 'index', done, total, unit: 'steps' });
    });
    db.exec('COMMIT');
    stopIfCancelled(call.signal);
    writeOwnIndex(db, draft, columnsOf(db, asIntrospection(introspect(db))), call);
    return rows;
  });
  return { machines, softwareRows, sizeBytes: statSync(path).size, today: momentOf(nowSeconds) };
}

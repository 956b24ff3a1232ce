import type { Database } from 'better-sqlite3';
import type { Call } from '#contract/define';
import { stopIfCancelled } from '#main/platform/failure';
import type { ColumnSpec } from '../columns.ts';
import { toBlob } from './blob.ts';
import { buildColumn } from './build-column.ts';
import { buildSoftware } from './build-software.ts';
import { type ColumnMeta, type IndexMeta, indexVersion } from './meta.ts';
import type { IndexSink } from './store.ts';

/** DEVICEIDs of rows of `hardware` that are groups, not machines (console.md 2.8). */
const groupIds = "('_SYSTEMGROUP_', '_DOWNLOADGROUP_')";

/** Reads all machines of a copy and writes its index: columns by machine, software by title. Seconds at 100,000 machines. */
export function buildIndex(
  db: Database,
  columns: readonly ColumnSpec[],
  sink: IndexSink,
  call: Pick<Call, 'signal' | 'report'>,
): void {
  const machines = readMachines(db);
  sink.put('ids', toBlob(machines.ids));
  sink.put('archived', toBlob(machines.archived));
  const metas: ColumnMeta[] = [];
  const total = columns.length + 1;
  for (const column of columns) {
    stopIfCancelled(call.signal);
    call.report({ step: 'index', done: metas.length, total, unit: 'steps' });
    metas.push(buildColumn(db, column, machines.ids, sink));
  }
  const software = hasSoftware(db) ? buildSoftware(db, machines.ids, sink, call.signal) : null;
  const meta: IndexMeta = { version: indexVersion, machines: machines.ids.length, columns: metas, software };
  sink.put('meta', Buffer.from(JSON.stringify(meta)));
  call.report({ step: 'index', done: total, total, unit: 'steps' });
}

function readMachines(db: Database): { ids: Uint32Array; archived: Uint32Array } {
  const hasArchive =
    db.prepare("SELECT 1 FROM pragma_table_info('hardware') WHERE upper(name) = 'ARCHIVE'").get() !== undefined;
  const rows = db
    .prepare(
      `SELECT ID, ${hasArchive ? 'ARCHIVE' : 'NULL'} FROM hardware
       WHERE (DEVICEID IS NULL OR DEVICEID NOT IN ${groupIds}) AND typeof(ID) = 'integer' AND ID BETWEEN 0 AND 2147483647 GROUP BY ID ORDER BY ID`,
    )
    .raw()
    .all() as [number, unknown][];
  const ids = Uint32Array.from(rows, ([id]) => id);
  const archived = new Uint32Array(Math.ceil(ids.length / 32));
  for (const [i, row] of rows.entries())
    if (row[1] !== null) archived[i >>> 5] = (archived[i >>> 5] ?? 0) | (1 << (i & 31));
  return { ids, archived };
}

/** Only the normalised tables (level 7037 = 2.8 and later), and only with their columns: other files have no software index. */
function hasSoftware(db: Database): boolean {
  const columns = db.prepare('SELECT upper(name) FROM pragma_table_info(?)').pluck();
  const has = (table: string, ...wanted: string[]) => {
    const names = columns.all(table);
    return wanted.every((name) => names.includes(name));
  };
  return (
    has('software', 'HARDWARE_ID', 'NAME_ID', 'PUBLISHER_ID', 'VERSION_ID') &&
    has('software_name', 'ID', 'NAME') &&
    has('software_publisher', 'ID', 'PUBLISHER') &&
    has('software_version', 'ID', 'VERSION')
  );
}

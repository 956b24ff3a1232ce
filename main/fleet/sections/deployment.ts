import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import type { Row } from '#main/platform/db/schema';
import { decodeQuotes } from '#main/platform/entities';
import { toCell } from '../cell.ts';
import { perlTime } from '../perl-time.ts';
import { anyTable, ifThere } from '../statement.ts';
import { codedColumn, plainColumn } from '../table.ts';
import type { DeviceRow } from './devices-rows.ts';
import type { Subject } from './subject.ts';

/** Options of one affected package: rows of the same activation (console.md 2.9). */
const options = ['DOWNLOAD_FORCE', 'DOWNLOAD_SCHEDULE', 'DOWNLOAD_POSTCMD'] as const;

/** Rows of `devices` that the deployment section tells; the others are server options. */
export const isDeployment = (row: DeviceRow): boolean =>
  row.name === 'DOWNLOAD' || (options as readonly string[]).includes(row.name);

/** What a status of a package means (console.md 3.6): nothing = not yet told to the agent; unknown words stay "other". */
export function statusKind(status: string | null): string {
  if (status === null) return 'waiting';
  if (status.startsWith('NOTI')) return 'notified';
  if (/^SUCCESS_(?:REBOOT_INITIATED|REBOOT_REQUIRED|RESTART_REQUIRED)$/.test(status)) return 'restart';
  // The Unix agent's LAUNCH says SUCCESS_<exit code> whatever the code was
  if (/^SUCCESS_[1-9]\d*$/.test(status)) return 'doubtful';
  if (status.startsWith('SUCCESS')) return 'success';
  return status.startsWith('ERR') || status.startsWith('EXIT_CODE') ? 'error' : 'other';
}

const columns: Section['columns'] = [
  plainColumn('package'),
  codedColumn('state'),
  plainColumn('status', 'code'),
  plainColumn('statusAt', 'datetime'),
  plainColumn('schedule'),
  plainColumn('postCommand'),
  codedColumn('force'),
  plainColumn('priority', 'number'),
  plainColumn('size', 'bytes'),
  plainColumn('fragments', 'number'),
  plainColumn('os'),
  plainColumn('comment'),
  plainColumn('infoLocation'),
  plainColumn('fragmentLocation'),
  plainColumn('fileId', 'code'),
  plainColumn('activation', 'number'),
];

/** The packages affected to a machine, with their status; a package whose activation is gone is still listed. */
export async function deploymentSection(subject: Subject, devices: readonly DeviceRow[]): Promise<Section | null> {
  const affected = devices.filter((row) => row.name === 'DOWNLOAD');
  if (affected.length === 0) return null;
  const packages = await activations(
    subject,
    affected.flatMap((row) => (row.number === null ? [] : [row.number])),
  );
  const rows = affected.map((row): Cell[] => {
    const own = packages.get(row.number ?? -1) ?? {};
    const option = (name: string) =>
      devices.find((each) => each.name === name && each.number === row.number)?.text ?? null;
    const written = (key: string) => decodeQuotes(String(toCell(own[key]) ?? '')) || null;
    return [
      written('package'),
      statusKind(row.text),
      row.text,
      perlTime(row.comment),
      option('DOWNLOAD_SCHEDULE'),
      option('DOWNLOAD_POSTCMD'),
      option('DOWNLOAD_FORCE') === '1' ? 'forced' : null,
      toCell(own.priority),
      toCell(own.size),
      toCell(own.fragments),
      toCell(own.os),
      written('comment'),
      toCell(own.infoLocation),
      toCell(own.fragmentLocation),
      toCell(own.fileId),
      row.number,
    ];
  });
  return { key: 'deployments', known: true, kind: 'table', tab: 'deployment', columns, rows, total: rows.length };
}

async function activations({ copy, signal }: Subject, ids: readonly number[]): Promise<Map<number, Row>> {
  if (ids.length === 0 || !copy.schema.has('download_enable', 'FILEID') || !copy.schema.has('download_enable', 'ID'))
    return new Map();
  const enabled = (name: string, key: string) => ifThere(copy.schema, ['download_enable', 'e'], name, 10_000).as(key);
  const available = (name: string, key: string) =>
    ifThere(copy.schema, ['download_available', 'a'], name, 10_000).as(key);
  let query = anyTable(copy.db)
    .selectFrom('download_enable as e')
    .select([
      'e.ID as id',
      'e.FILEID as fileId',
      enabled('INFO_LOC', 'infoLocation'),
      enabled('PACK_LOC', 'fragmentLocation'),
    ])
    .where('e.ID', 'in', [...new Set(ids)].slice(0, 1000));
  if (copy.schema.has('download_available', 'FILEID')) {
    query = query
      .leftJoin('download_available as a', 'a.FILEID', 'e.FILEID')
      .select([
        available('NAME', 'package'),
        available('COMMENT', 'comment'),
        available('PRIORITY', 'priority'),
        available('SIZE', 'size'),
        available('FRAGMENTS', 'fragments'),
        available('OSNAME', 'os'),
      ]) as typeof query;
  }
  const rows = (await query.execute({ signal })) as Row[];
  return new Map(rows.map((row) => [Number(row.id), row]));
}

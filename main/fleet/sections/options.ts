import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { toCell } from '../cell.ts';
import { anyTable } from '../statement.ts';
import { codedColumn, plainColumn } from '../table.ts';
import { isDeployment } from './deployment.ts';
import type { DeviceRow } from './devices-rows.ts';
import type { Subject } from './subject.ts';

/** Words for values that are not plain numbers, and the unit of those that are (console.md 2.9). */
interface Meaning {
  readonly words?: Readonly<Record<number, string>>;
  readonly unit?: string;
  /** The value is in TVALUE; IVALUE only says that it is set. */
  readonly text?: true;
}

const onOff: Meaning = { words: { 0: 'off', 1: 'on' } };

const meanings: Readonly<Record<string, Meaning>> = {
  DOWNLOAD_SWITCH: onOff,
  // 1 = on, although the web console prints the two labels swapped (ocsreports, cd_configuration.php)
  SNMP_SWITCH: onOff,
  INVENTORY_ON_STARTUP: onOff,
  DOWNLOAD_CYCLE_LATENCY: { unit: 'seconds' },
  DOWNLOAD_FRAG_LATENCY: { unit: 'seconds' },
  DOWNLOAD_PERIOD_LATENCY: { unit: 'seconds' },
  DOWNLOAD_PERIOD_LENGTH: { unit: 'cycles' },
  DOWNLOAD_TIMEOUT: { unit: 'days' },
  DOWNLOAD_EXECUTION_TIMEOUT: { unit: 'minutes' },
  IPDISCOVER: { words: { 0: 'neverScans', 1: 'electedScanner', 2: 'forcedScanner' } },
  IPDISCOVER_LATENCY: { unit: 'milliseconds' },
  SCAN_TYPE_IPDISCOVER: { text: true },
  SCAN_TYPE_SNMP: { text: true },
  SCAN_ARP_BANDWIDTH: { text: true, unit: 'kilobitsPerSecond' },
  SNMP_NETWORK: { text: true },
  FREQUENCY: { words: { 0: 'always', [-1]: 'never' }, unit: 'days' },
  PROLOG_FREQ: { unit: 'hours' },
};

const columns: Section['columns'] = [
  plainColumn('option', 'code'),
  codedColumn('meaning'),
  plainColumn('value'),
  codedColumn('unit'),
  codedColumn('server'),
  plainColumn('comment'),
];

/** Options of the server that are set otherwise for this machine, beside what the server says to everybody. */
export async function optionsSection(subject: Subject, devices: readonly DeviceRow[]): Promise<Section | null> {
  const own = devices.filter((row) => !isDeployment(row));
  if (own.length === 0) return null;
  const server = await serverValues(subject, [...new Set(own.map((row) => row.name))].slice(0, 200));
  const rows = own.map((row): Cell[] => {
    const meaning = meanings[row.name] ?? {};
    const word = wordFor(meaning, row.number);
    const value = meaning.text ? row.text : word === undefined ? (row.number ?? row.text) : row.text;
    const global = server.get(row.name);
    return [
      row.name,
      word ?? null,
      value,
      word === undefined ? (meaning.unit ?? null) : null,
      wordFor(meaning, global?.number) ?? (meaning.text ? global?.text : global?.number) ?? null,
      row.comment,
    ];
  });
  return { key: 'options', known: true, kind: 'table', tab: 'admin', columns, rows, total: rows.length };
}

const wordFor = ({ words }: Meaning, number: Cell | undefined): string | undefined =>
  typeof number === 'number' ? words?.[number] : undefined;

async function serverValues(
  { copy, signal }: Subject,
  names: readonly string[],
): Promise<Map<string, { number: Cell; text: Cell }>> {
  if (!['NAME', 'IVALUE', 'TVALUE'].every((name) => copy.schema.has('config', name))) return new Map();
  const rows = await anyTable(copy.db)
    .selectFrom('config as c')
    .select(['c.NAME as name', 'c.IVALUE as number', 'c.TVALUE as text'])
    .where('c.NAME', 'in', names)
    .execute({ signal });
  return new Map(rows.map((row) => [String(row.name), { number: toCell(row.number), text: toCell(row.text) }]));
}

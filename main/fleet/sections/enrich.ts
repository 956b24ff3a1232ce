import type { Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { decodeQuotes } from '#main/platform/entities';
import { toCell } from '../cell.ts';
import { anyTable } from '../statement.ts';
import { codedColumn, columnAt, plainColumn, withColumn } from '../table.ts';
import { vendorsOf } from '../vendor.ts';
import { withCategory } from './software-category.ts';
import type { Subject } from './subject.ts';

/** With what only the machine's row tells: whether its agent is one for Windows. */
interface Known extends Subject {
  readonly windows: boolean;
}

type Enrich = (section: Section, subject: Known) => Section | Promise<Section>;

/** Sections that say more than their table: computed columns, masks, and the differences between agents. */
export const enrichers: Readonly<Record<string, Enrich>> = {
  cpus: statusOnWindows,
  storages: swapOnWindows,
  drives: withUsedPercent,
  software: withCategory,
  networks: withVendorAndSubnet,
  discovered: withVendor,
};

/** Windows agents put the processor's status text where its serial number should be (protocol.md 2.11). */
function statusOnWindows(section: Section, { windows }: Known): Section {
  if (!windows) return section;
  const columns = section.columns.map((column) => (column.key === 'serial' ? plainColumn('status') : column));
  return { ...section, columns };
}

/** Windows agents send storages.NAME and MODEL the wrong way round: NAME carries the model (protocol.md 2.11). */
function swapOnWindows(section: Section, { windows }: Known): Section {
  if (!windows) return section;
  const name = columnAt(section, 'name');
  const model = columnAt(section, 'model');
  if (name === -1 || model === -1) return section;
  const turned = (index: number) => (index === name ? model : index === model ? name : index);
  return {
    ...section,
    rows: section.rows.map((row) => row.map((_, index) => row[turned(index)] ?? null)),
    ...(section.cut ? { cut: section.cut.map((one) => ({ ...one, column: turned(one.column) })) } : {}),
  };
}

/** Used share in percent as the web console shows it, 100 - FREE * 100 / TOTAL; nothing for a drive without a size. */
function withUsedPercent(section: Section): Section {
  const total = columnAt(section, 'total');
  const free = columnAt(section, 'free');
  if (total === -1 || free === -1) return section;
  return withColumn(section, 'free', plainColumn('usedPercent', 'number'), (row) => {
    const [size, left] = [row[total], row[free]];
    return typeof size === 'number' && typeof left === 'number' && size > 0
      ? Math.round(1000 - (left * 1000) / size) / 10
      : null;
  });
}

function withVendor(section: Section): Section {
  const mac = columnAt(section, 'mac');
  if (mac === -1) return section;
  const text = (row: readonly Cell[]) => String(row[mac] ?? '');
  const vendors = vendorsOf(section.rows.map(text));
  const of = new Map(section.rows.map((row, index) => [text(row), vendors[index]]));
  const named = withColumn(section, 'mac', plainColumn('vendor'), (row) => of.get(text(row))?.name ?? null);
  return withColumn(named, 'vendor', codedColumn('macKind'), (row) => (of.get(text(row))?.local ? 'localMac' : null));
}

async function withVendorAndSubnet(section: Section, subject: Subject): Promise<Section> {
  const at = columnAt(section, 'subnet');
  const nets = [
    ...new Set(section.rows.map((row) => row[at]).filter((net) => typeof net === 'string' && net !== '')),
  ] as string[];
  const names = at === -1 || nets.length === 0 ? new Map<string, string>() : await subnetNames(subject, nets);
  const named = withColumn(
    section,
    'subnet',
    plainColumn('subnetName'),
    (row) => names.get(String(row[at] ?? '')) ?? null,
  );
  return withVendor(named);
}

/** Names of subnets; a NETID may be declared once a tag, the same name is told once (console.md 4.1). */
async function subnetNames({ copy, signal }: Subject, nets: readonly string[]): Promise<Map<string, string>> {
  if (!copy.schema.has('subnet', 'NETID') || !copy.schema.has('subnet', 'NAME')) return new Map();
  const rows = await anyTable(copy.db)
    .selectFrom('subnet as s')
    .select(['s.NETID as net', 's.NAME as name'])
    .where('s.NETID', 'in', nets.slice(0, 100))
    .execute({ signal });
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = decodeQuotes(String(toCell(row.name) ?? ''));
    const before = names.get(String(row.net));
    if (name !== '') names.set(String(row.net), before === undefined || before === name ? name : `${before}, ${name}`);
  }
  return names;
}

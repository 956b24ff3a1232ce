import type { Machine, Section } from '#contract/fleet';
import type { MachineId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';
import { Failure } from '#main/platform/failure';
import { cut, toCell } from './cell.ts';
import { machineFacts } from './facts.ts';
import { sectionPlans } from './plans.ts';
import { machineColumns } from './rows.ts';
import { readSections } from './section-rows.ts';
import { adminDataSections } from './sections/admin-data.ts';
import { cveSection } from './sections/cve.ts';
import { deploymentSection } from './sections/deployment.ts';
import { deviceRows } from './sections/devices-rows.ts';
import { enrichers } from './sections/enrich.ts';
import { groupsSection } from './sections/groups.ts';
import { hostSection } from './sections/host.ts';
import { optionsSection } from './sections/options.ts';
import type { Subject } from './sections/subject.ts';
import { anyTable } from './statement.ts';

/** Rows of `hardware` that are groups, not machines (console.md 0.2). */
const groupIds = new Set(['_SYSTEMGROUP_', '_DOWNLOADGROUP_']);

/** The tabs of a machine's page, left to right. */
export const tabs: readonly Section['tab'][] = [
  'summary',
  'hardware',
  'software',
  'network',
  'devices',
  'deployment',
  'admin',
  'other',
];

/** Everything known of one machine: facts for header and summary, then every section that has rows, in the order of the tabs. */
export async function readMachine(copy: Copy, id: number, signal?: AbortSignal): Promise<Machine> {
  const subject: Subject = { copy, id, signal };
  const [who, columns, read, vulnerabilities, ...special] = await Promise.all([
    identity(copy, id, signal),
    machineColumns(copy, [id], copy.columns, signal),
    readSections(copy, sectionPlans(copy), id, signal),
    cveSection(subject),
    adminDataSections(subject),
    groupsSection(subject),
    hostSection(subject),
    deviceRows(subject).then((rows) => Promise.all([deploymentSection(subject, rows), optionsSection(subject, rows)])),
  ]);
  const windows = /windows/i.test(who.agent);
  const told = await Promise.all(
    read.map((section) => enrichers[section.key]?.(section, { ...subject, windows }) ?? section),
  );
  const sections = [...special.flat(), ...told, vulnerabilities].filter((section) => section !== null);
  return {
    id: id as MachineId,
    name: who.name,
    deviceId: who.deviceId,
    archived: who.archived,
    facts: machineFacts(columns),
    sections: tabs.flatMap((tab) => sections.filter((section) => section.tab === tab)),
  };
}

/** Who a machine is; throws `machine.gone` when the id is no machine (any more). */
export async function identity(copy: Copy, id: number, signal?: AbortSignal) {
  const has = (column: string) => copy.schema.has('hardware', column);
  const columns = ['NAME', 'DEVICEID', 'ARCHIVE', 'USERAGENT']
    .filter(has)
    .map((column) => `h.${column} as ${column}` as const);
  const [row] = await anyTable(copy.db)
    .selectFrom('hardware as h')
    .select(['h.ID as id', ...columns])
    .where('h.ID', '=', id)
    .execute({ signal });
  const text = (column: string) =>
    cut(String(toCell((row as Record<string, unknown> | undefined)?.[column]) ?? ''), 255);
  if (!row || groupIds.has(text('DEVICEID'))) throw new Failure('machine.gone', { id: String(id) });
  // ARCHIVE: NULL = active (console.md 2.3)
  const archived = ((row as Record<string, unknown>).ARCHIVE ?? null) !== null;
  return {
    name: text('NAME'),
    deviceId: text('DEVICEID'),
    archived,
    agent: text('USERAGENT'),
  };
}

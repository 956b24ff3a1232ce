import type { Introspection } from '../copy.ts';
import { ocsTables } from './all.ts';
import { softwareTable } from './software-tables.ts';
import { columnsAt, newestLevel, oldestLevel } from './table.ts';

/** Releases by the level they ship with (ocsreports, var.php at each tag), oldest first. */
const releases: readonly (readonly [level: number, release: string])[] = [
  [7037, '2.8'],
  [7039, '2.8.1'],
  [7045, '2.9'],
  [7051, '2.9.1'],
  [7057, '2.9.2'],
  [7063, '2.10.0'],
  [7068, '2.11.0'],
  [7069, '2.11.1'],
  [7074, '2.12.0'],
  [7077, '2.12.1'],
  [7078, '2.12.2'],
  [7079, '2.12.3'],
  [7081, '2.12.4'],
];

/** What a migration left behind that can be seen in names of tables and columns. */
const probes: readonly (readonly [level: number, table: string, column?: string])[] = [
  [7037, 'software'],
  [7037, 'hardware', 'ARCHIVE'],
  [7037, 'netmap', 'TAG'],
  [7040, 'local_users'],
  [7042, 'auth_attempt'],
  [7045, 'software_link'],
  [7047, 'cve_search_computer'],
  [7049, 'software', 'ARCHITECTURE'],
  [7052, 'netmap', 'HARDWARE_ID'],
  [7054, 'snmp_types_conditions'],
  [7055, 'save_query', 'WHO_CAN_SEE'],
  [7056, 'subnet', 'PK'],
  [7061, 'history'],
  [7063, 'layouts'],
  [7065, 'layouts', 'VISIBILITY_SCOPE'],
  [7066, 'reports_notifications'],
  [7067, 'snmp_accountinfo', 'SNMP_RECONCILIATION_VALUE'],
  [7073, 'software_version', 'PRETTYVERSION'],
  [7074, 'config_ldap'],
  [7077, 'snmp_configs', 'IPD_RECONCILIATION'],
  [7080, 'batteries', 'ESTIMATEDCHARGEREMAINING'],
];

/**
 * Database level and release of a file by what it has, not by what it says: the highest level whose probes, and those before
 * it, all hold (a fresh install carries a few later changes early). Levels between two probes look alike: `claimed` (config
 * GUI_VERSION) decides among them, else the highest. `level` 0: older than 2.8 or not a whole OCS file.
 */
export function levelOf(schema: Introspection, claimed: number | null = null): { level: number; release: string } {
  const missing = probes.find(([, table, column]) => !schema.has(table, column));
  const past = missing?.[0] ?? newestLevel + 1;
  const from = Math.max(0, ...probes.map(([level]) => level).filter((level) => level < past));
  if (from < oldestLevel) return { level: 0, release: '' };
  const level = claimed !== null && claimed >= from && claimed < past ? claimed : past - 1;
  return { level, release: releaseOf(level) };
}

/** The release that ships a level, or the first after it for a level between two. */
export function releaseOf(level: number): string {
  return releases.find(([shipped]) => shipped >= level)?.[1] ?? `> ${releases.at(-1)?.[1]}`;
}

/** Columns that a level promises and a file lacks: migrations ignore errors, so a level may claim too much (console.md 0.8). */
export function missingColumns(schema: Introspection, level: number): { table: string; column: string }[] {
  const at = Math.min(Math.max(level, oldestLevel), newestLevel);
  return [...ocsTables, softwareTable]
    .filter((table) => table.since <= at && at <= table.last && schema.has(table.name))
    .flatMap((table) =>
      columnsAt(table, at)
        .filter(({ name }) => !schema.has(table.name, name))
        .map(({ name }) => ({ table: table.name, column: name })),
    );
}

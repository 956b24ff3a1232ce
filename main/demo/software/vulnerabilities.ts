import { dateTime, daySeconds } from '../calendar.ts';
import type { FleetSink } from '../sink.ts';
import type { Installer } from './install.ts';

interface Vulnerability {
  /** How names of the title begin. */
  readonly title: string;
  /** The first version without it. */
  readonly fixedIn: string;
  readonly cve: string;
  readonly cvss: number;
}

/** As the national vulnerability database has them. */
const vulnerabilities: readonly Vulnerability[] = [
  { title: '7-Zip ', fixedIn: '24.07', cve: 'CVE-2024-11477', cvss: 7.8 },
  { title: 'Notepad++ ', fixedIn: '8.5.7', cve: 'CVE-2023-40031', cvss: 7.8 },
  { title: 'VLC media player', fixedIn: '3.0.20', cve: 'CVE-2023-47359', cvss: 9.8 },
  { title: 'KeePass Password Safe ', fixedIn: '2.54', cve: 'CVE-2023-32784', cvss: 7.5 },
  { title: 'PuTTY ', fixedIn: '0.81', cve: 'CVE-2024-31497', cvss: 5.9 },
];

/** Where the configuration says that CVE-search runs. */
export const cveHost = 'https://cve.nordouest.example';

/** Collects the machines that have vulnerable releases, and writes what OCS's two cron scripts find. */
export interface VulnerabilityReport {
  see(release: number, id: number, name: string): void;
  /** `now`: seconds; the scripts ran in the night before. */
  finish(now: number): void;
}

/** Opens the tables of vulnerabilities, whose rows per machine are flat copies. */
export function openVulnerabilities(sink: FleetSink, { catalogue, counts }: Installer): VulnerabilityReport {
  const titles = sink.rows('cve_search', 'PUBLISHER_ID NAME_ID VERSION_ID CVSS CVE LINK');
  const machines = sink.rows(
    'cve_search_computer',
    'HARDWARE_ID HARDWARE_NAME PUBLISHER VERSION SOFTWARE_NAME CVSS CVE LINK',
  );
  const names = catalogue.names;
  const known = new Map<number, Vulnerability>();
  for (const [release, { nameId, versionId }] of catalogue.releases.entries()) {
    const version = catalogue.versions[versionId - 1] ?? '';
    const found = vulnerabilities.find(
      ({ title, fixedIn }) => names[nameId - 1]?.startsWith(title) && isOlder(version, fixedIn),
    );
    if (found !== undefined) known.set(release, found);
  }
  const link = ({ cve }: Vulnerability) => `${cveHost}/cve/${cve}`;
  return {
    see: (release, id, name) => {
      const found = known.get(release);
      const { nameId, publisherId, versionId } = catalogue.releases[release] ?? {};
      if (found === undefined || nameId === undefined || publisherId === undefined || versionId === undefined) return;
      machines(
        id,
        name,
        catalogue.publishers[publisherId - 1] ?? '',
        catalogue.versions[versionId - 1] ?? '',
        names[nameId - 1] ?? '',
        found.cvss.toFixed(2),
        found.cve,
        link(found),
      );
    },
    finish: (now) => {
      const perPublisher = new Map<number, number>();
      for (const [release, found] of known) {
        const { nameId = 0, publisherId = 0, versionId = 0 } = catalogue.releases[release] ?? {};
        if (counts[release] === 0) continue;
        titles(publisherId, nameId, versionId, found.cvss, found.cve, link(found));
        perPublisher.set(publisherId, (perPublisher.get(publisherId) ?? 0) + 1);
      }
      const night = Math.floor(now / daySeconds) * daySeconds - 20 * 3600;
      const history = sink.rows('cve_search_history', 'FLAG_DATE CVE_NB PUBLISHER_ID');
      for (const [publisher, number] of perPublisher) history(dateTime(night), number, publisher);
      const words = sink.rows('cve_search_correspondance', 'NAME_REG PUBLISH_RESULT NAME_RESULT');
      words('Notepad++*', 'notepad-plus-plus', 'notepad\\+\\+');
    },
  };
}

function isOlder(version: string, fixedIn: string): boolean {
  const [a, b] = [version, fixedIn].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

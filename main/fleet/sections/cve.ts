import type { Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { planSection, type SectionPlan } from '../section-plan.ts';
import { readSections } from '../section-rows.ts';
import { as, joined, type SectionSpec, text } from './spec.ts';
import type { Subject } from './subject.ts';

const findings = { key: 'cve', tab: 'software', kind: 'table', sort: ['-cvss', 'cve'], closed: true } as const;

/** Best first: what the search found for the machine's software, then the flat copy a cron job makes of it (console.md 1, 65). */
export const cveSpecs: readonly SectionSpec[] = [
  {
    ...findings,
    table: 'cve_search',
    installed: true,
    columns: [
      as('code', 'cve', 'CVE'),
      as('number', 'cvss', 'CVSS'),
      joined('n', text('name', 'NAME')),
      joined('v', as('version', 'version', 'VERSION')),
      joined('p', text('publisher', 'PUBLISHER')),
      text('link', 'LINK'),
    ],
    joins: [
      { table: 'software_name', as: 'n', left: 'NAME_ID', right: 'ID' },
      { table: 'software_publisher', as: 'p', left: 'PUBLISHER_ID', right: 'ID' },
      { table: 'software_version', as: 'v', left: 'VERSION_ID', right: 'ID' },
    ],
  },
  {
    ...findings,
    table: 'cve_search_computer',
    columns: [
      as('code', 'cve', 'CVE'),
      as('number', 'cvss', 'CVSS'),
      text('name', 'SOFTWARE_NAME'),
      as('version', 'version', 'VERSION'),
      text('publisher', 'PUBLISHER'),
      text('link', 'LINK'),
    ],
  },
];

const plans = new WeakMap<Copy, readonly SectionPlan[]>();

/**
 * Known vulnerabilities of the software of a machine, the gravest first (ocsreports, cd_cve.php). The flat copy is asked only
 * where there are no findings: it tells the same, later, and has no index in some sources.
 */
export async function cveSection({ copy, id, signal }: Subject): Promise<Section | null> {
  const own = plans.get(copy) ?? cveSpecs.map((spec) => planSection(copy, spec)).filter((plan) => plan !== null);
  plans.set(copy, own);
  for (const plan of own) {
    const [section] = await readSections(copy, [plan], id, signal);
    if (section !== undefined) return section;
  }
  return null;
}

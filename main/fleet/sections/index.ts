import { adminSections } from './admin.ts';
import { deviceSections } from './devices.ts';
import { hardwareSections } from './hardware.ts';
import { historySections } from './history.ts';
import { networkSections } from './network.ts';
import { otherSections } from './other.ts';
import { softwareSections } from './software.ts';
import type { SectionSpec } from './spec.ts';
import { summarySections } from './summary.ts';

/** Every section told as data, in the order of the machine's page. */
export const sectionSpecs: readonly SectionSpec[] = [
  ...summarySections,
  ...hardwareSections,
  ...softwareSections,
  ...networkSections,
  ...deviceSections,
  ...historySections,
  ...adminSections,
  ...otherSections,
];

import type { Scope } from '#contract/fleet';

/** A number that leads to the machines it counts: nothing but a filter, so that list and number cannot disagree. */
export interface TileSpec {
  readonly key: string;
  readonly filter: string;
  readonly scope: Scope;
  /** Machine columns the filter names, and the field of rows (`package.state`): a source without them has no such tile. */
  readonly columns: readonly string[];
  readonly rows?: { readonly table: string; readonly field: string };
}

const packageState = { table: 'package', field: 'state' };

const active = (key: string, filter: string, ...columns: string[]): TileSpec => ({
  key,
  filter,
  scope: 'active',
  columns,
});

/** The tiles of the overview, in reading order. Ages count from now; machines that never called count as not seen. */
export const tileSpecs: readonly TileSpec[] = [
  active('seenToday', 'lastContact:today', 'lastContact'),
  active('seen7', 'lastContact<=7d', 'lastContact'),
  active('seen30', 'lastContact<=30d', 'lastContact'),
  active('notSeen30', '-lastContact<=30d', 'lastContact'),
  active('neverSeen', 'lastContact:empty', 'lastContact'),
  active('lowDisk', 'freePercent<10', 'freePercent'),
  // Sold with less than 8 GB: see ramClasses
  active('lowRam', 'ram<6G', 'ram'),
  active('noSerial', 'serial:empty', 'serial'),
  // The server writes NA when an agent brings no tag (console.md 2.7)
  active('noTag', 'tag:empty or tag=NA', 'tag'),
  { key: 'packageErrors', filter: 'package(state:error)', scope: 'active', columns: [], rows: packageState },
  {
    key: 'packagesWaiting',
    filter: 'package(state=waiting)',
    scope: 'active',
    columns: [],
    rows: packageState,
  },
  { key: 'archived', filter: '', scope: 'archived', columns: [] },
];

/** Columns whose most frequent values are shown as bars. */
export const chartColumns = ['os', 'osVersion', 'agent', 'manufacturer', 'model', 'chassis', 'tag'] as const;

/** Machines report a little less than what was built in (8,075 MB of 8 GB), so a class reaches from 3/4 to 3/2 of its size. */
export const ramClasses: readonly { readonly megabytes: number; readonly filter: string }[] = [
  { megabytes: 2048, filter: 'ram>0 ram<3G' },
  { megabytes: 4096, filter: 'ram>=3G ram<6G' },
  { megabytes: 8192, filter: 'ram>=6G ram<12G' },
  { megabytes: 16_384, filter: 'ram>=12G ram<24G' },
  { megabytes: 32_768, filter: 'ram>=24G ram<48G' },
  { megabytes: 65_536, filter: 'ram>=48G' },
];

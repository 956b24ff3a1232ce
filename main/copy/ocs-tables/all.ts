import { adminTables } from './admin-tables.ts';
import { deployTables } from './deploy-tables.ts';
import { machineTables } from './machine-tables.ts';
import { networkTables } from './network-tables.ts';
import { softwareTables } from './software-tables.ts';
import type { OcsTable } from './table.ts';

/** Every OCS table that a console reads, but `software` (main/copy/layout.ts). */
export const ocsTables: readonly OcsTable[] = [
  ...machineTables,
  ...softwareTables,
  ...adminTables,
  ...deployTables,
  ...networkTables,
];

/** Tables whose rows belong to one machine (a HARDWARE_ID column): what a delete empties and the machine page shows. */
export const sectionTables: readonly string[] = ocsTables
  .filter((table) => table.columns.some((column) => column.name === 'HARDWARE_ID'))
  .map((table) => table.name);

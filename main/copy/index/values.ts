import type { Tasks } from '../tasks.ts';
import { countCodes, topCodes } from './facets.ts';
import type { FleetIndex } from './fleet-index.ts';
import { type SoftwareField, softwareValues } from './software.ts';

const softwareField = /^software\.(name|publisher|version)$/;

import { shown } from './dictionary.ts';

/** Distinct values of a column or software field that pass, those of most machines first; NULL is left out. */
export function valuesOf(
  index: FleetIndex,
  { column: key, test, limit }: Tasks['values']['input'],
): Tasks['values']['output'] {
  const field = softwareField.exec(key)?.[1] as SoftwareField | undefined;
  if (field !== undefined) {
    const software = index.software();
    return software === undefined ? [] : softwareValues(software, field, test, limit, index.machines);
  }
  const column = index.column(key);
  const pass = test === null ? undefined : column.dictionary.matching(test);
  const counts = countCodes(column, index.all);
  counts[0] = 0;
  if (pass !== undefined) for (let code = 1; code < counts.length; code += 1) if (pass[code] !== 1) counts[code] = 0;
  return topCodes(counts, limit).top.map((code) => ({
    value: shown(column.dictionary, code),
    count: counts[code] ?? 0,
  }));
}

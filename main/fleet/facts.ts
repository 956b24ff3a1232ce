import type { Machine } from '#contract/fleet';
import { filled } from './cell.ts';
import type { Columns } from './rows.ts';

/** Numbers that are 0 where the agent sent nothing: the server writes its empty text into a whole number. */
const unknownAtZero = ['cpuSpeed', 'cpuCount'];

/** The machine columns of one machine as it is shown: what is 0 for unknown is left out, a missing system is told by its kernel. */
export function machineFacts(columns: Columns): Machine['facts'] {
  const facts: Machine['facts'] = Object.fromEntries(
    Object.entries(columns).map(([key, [cell]]) => [key, cell ?? null]),
  );
  for (const key of unknownAtZero) if (facts[key] === 0) facts[key] = null;
  // Some agents know only the kernel (protocol.md 7 #39)
  if ('os' in facts && !filled(facts.os)) facts.os = facts.osComments ?? null;
  return facts;
}

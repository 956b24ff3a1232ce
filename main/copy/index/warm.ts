import type { FleetIndex } from './fleet-index.ts';
import { permutation } from './order.ts';

/** Milliseconds after opening: the first rows come before. */
const delayMs = 2000;

/** Columns that a new table shows and sorts by. */
const usual = [
  'lastInventory',
  'name',
  'user',
  'os',
  'ram',
  'model',
  'serial',
  'ip',
  'mac',
  'tag',
  'lastContact',
  'agent',
  'freePercent',
];

/**
 * Reads what most questions need before they are asked, one part at a time so that a request waits for one at most. Gives
 * up when a part cannot be read: the question that needs it will say so.
 */
export function warmUp(index: FleetIndex): void {
  const columns = usual
    .filter((key) => index.keys.includes(key))
    .map((key) => () => permutation(index, [{ column: key, descending: false }]));
  const parts: (() => unknown)[] = [...columns, () => index.software()];
  const next = () => {
    const part = parts.shift();
    if (part === undefined) return;
    try {
      part();
      setImmediate(next);
    } catch {
      // A reader must not die of what nobody asked for
    }
  };
  setTimeout(next, delayMs).unref();
}

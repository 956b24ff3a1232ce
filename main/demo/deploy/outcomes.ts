import type { Seen } from '../census.ts';
import type { Outcome, Package } from './packages.ts';

/** Statuses that few machines have. */
const rare = [
  'ERR_BAD_ID',
  'ERR_DOWNLOAD_INFO',
  'ERR_BAD_DIGEST',
  'ERR_DOWNLOAD_PACK',
  'ERR_BUILD',
  'ERR_EXECUTE',
  'ERR_CLEAN',
  'ERR_TIMEOUT',
  'ERR_OUT_OF_SPACE',
  'ERR_UNZIP',
  'ERR_ABORTED',
  'ERR_EXECUTE_NO_EXIT_CODE',
  'ERR_EXECUTE_TIMEOUT',
  'ERR_EXECUTE_TOO_MANY_TRY',
  'ERR_NO_PARAM',
  'ERR_NO_LAUNCHER',
  'ERR_NO_INST32_CODE',
  'ERR_BAD_PARAM',
  'ERR_DONE_FAILED',
  'EXIT_CODE_1',
  'EXIT_CODE_1603',
  'EXIT_CODE_1618',
  'SUCCESS_ALREADY_SETUP',
  'SUCCESS_ALREADY_IN_HISTORY',
  'SUCCESS_REBOOT_INITIATED',
  'SUCCESS_RESTART_REQUIRED',
  'UNKNOWN_CODE',
] as const;

type Shares = readonly (readonly [status: string | null, weight: number])[];

/** Statuses with their shares; null = waiting. */
const shares: Readonly<Record<Exclude<Outcome, 'trial'>, Shares>> = {
  done: [
    ['SUCCESS', 94],
    ['SUCCESS_REBOOT_REQUIRED', 3],
    ['NOTIFIED', 1],
    ['ERR_TIMEOUT', 1],
    [null, 1],
  ],
  spreading: [
    ['SUCCESS', 48],
    ['SUCCESS_REBOOT_REQUIRED', 3],
    ['NOTIFIED', 20],
    [null, 28],
    ['EXIT_CODE_1618', 1],
  ],
  failing: [
    ['SUCCESS', 62],
    ['NOTIFIED', 14],
    ['ERR_TIMEOUT', 2],
    [null, 22],
  ],
  fresh: [
    ['SUCCESS', 9],
    ['NOTIFIED', 46],
    [null, 45],
  ],
  linux: [
    ['SUCCESS_0', 84],
    ['SUCCESS_3', 5],
    ['ERR_EXECUTE', 3],
    ['NOTIFIED', 3],
    [null, 5],
  ],
};

/** A site whose machines a failing installation meets with the same fault, and the systems that are too slow for it. */
const faultySite = 'LYO';
const slowSystem = 'Windows 10';

/** Status of a package on a machine; null = waiting. `draw` is below 1, `turn` counts the assignments of the package. */
export function statusOf({ outcome, size }: Package, m: Seen, draw: number, turn: number): string | null {
  if (outcome === 'trial') return rare[turn % rare.length] ?? null;
  if (outcome === 'failing') {
    // The agent wants three times the archive
    if (m.freeMb * 2 ** 20 < size * 3) return 'ERR_OUT_OF_SPACE';
    if (m.site === faultySite && draw < 0.85) return 'EXIT_CODE_1603';
    if (m.osName.includes(slowSystem) && draw < 0.7) return 'ERR_EXECUTE_TIMEOUT';
  }
  const list = shares[outcome];
  let left = draw * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [status, weight] of list) {
    left -= weight;
    if (left < 0) return status;
  }
  return null;
}

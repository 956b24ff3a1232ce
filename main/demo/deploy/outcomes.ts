/** How a deployment goes; `linux` = agents that report `SUCCESS_<exit code>`. */
export type Outcome = 'done' | 'running' | 'failing' | 'waiting' | 'linux';

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

/** Usual statuses with their shares; null = waiting. */
const common: Readonly<Record<Outcome, readonly (readonly [status: string | null, weight: number])[]>> = {
  done: [
    ['SUCCESS', 86],
    ['NOTIFIED', 4],
    ['SUCCESS_REBOOT_REQUIRED', 3],
    ['ERR_TIMEOUT', 2],
    [null, 5],
  ],
  running: [
    ['SUCCESS', 44],
    ['NOTIFIED', 27],
    [null, 25],
    ['SUCCESS_REBOOT_REQUIRED', 3],
    ['EXIT_CODE_1603', 1],
  ],
  failing: [
    ['SUCCESS', 38],
    ['ERR_EXECUTE', 14],
    ['EXIT_CODE_1603', 21],
    ['ERR_OUT_OF_SPACE', 9],
    ['ERR_TIMEOUT', 7],
    ['NOTIFIED', 6],
    [null, 5],
  ],
  waiting: [
    [null, 71],
    ['NOTIFIED', 21],
    ['SUCCESS', 8],
  ],
  linux: [
    ['SUCCESS_0', 80],
    ['SUCCESS_3', 4],
    ['ERR_EXECUTE', 3],
    ['NOTIFIED', 6],
    [null, 7],
  ],
};

/** Every status a row can have: the usual ones of its package, and now and then a rare one. `turn` counts assignments. */
export function statusOf(outcome: Outcome, draw: number, turn: number): string | null {
  // The first assignments show each rare status once, so that a small fleet has them all; then one in sixty.
  if (turn < rare.length * 3 && turn % 3 === 2) return rare[(turn - 2) / 3] ?? null;
  if (turn % 60 === 59) return rare[Math.floor(turn / 60) % rare.length] ?? null;
  const list = common[outcome];
  let left = draw * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [status, weight] of list) {
    left -= weight;
    if (left < 0) return status;
  }
  return null;
}

const windowMs = 60_000;
const limit = 5;

/**
 * How long to wait before the next start after a crash: 0, 250, 500, 1000, 2000 ms; null when five starts within a
 * minute crashed, for then a person should look. `crashes`: their times in ms, kept by the caller, newest last.
 */
export function nextStart(crashes: readonly number[], nowMs: number): number | null {
  const recent = crashes.filter((at) => nowMs - at < windowMs).length;
  if (recent > limit) return null;
  return recent <= 1 ? 0 : 125 * 2 ** (recent - 1);
}

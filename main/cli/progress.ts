import type { Progress } from '#contract/progress';

const everyMs = 200;

/** Shows progress on stderr: one changing line on a terminal, a line a second when asked for elsewhere, else nothing. */
export function progressLine(asked: boolean): { report: (progress: Progress) => void; end: () => void } {
  const terminal = process.stderr.isTTY === true;
  if (!terminal && !asked) return { report: () => undefined, end: () => undefined };
  let shownAt = 0;
  let step = '';
  const report = (progress: Progress) => {
    const now = performance.now();
    const isNews = progress.step !== step || (progress.total > 0 && progress.done === progress.total);
    if (!isNews && now - shownAt < (terminal ? everyMs : 1000)) return;
    shownAt = now;
    step = progress.step;
    const of = progress.total > 0 ? `/${progress.total} (${Math.floor((100 * progress.done) / progress.total)} %)` : '';
    const line = `${progress.step} ${progress.done}${of} ${progress.unit}`;
    process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  const end = () => {
    if (terminal && shownAt > 0) process.stderr.write('\r\u001b[K');
  };
  return { report, end };
}

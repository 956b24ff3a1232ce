import type { CDPSession } from 'playwright';

/** Work of the page's main thread and the gap between frames, in milliseconds, one entry a frame. */
export interface Frames {
  readonly work: readonly number[];
  readonly gaps: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/** Records a trace while `work` runs and sums what the main thread did between one animation frame and the next. */
export async function traceFrames(session: CDPSession, work: () => Promise<unknown>): Promise<Frames> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return framesOf(events);
}

function framesOf(events: readonly TraceEvent[]): Frames {
  const frames = events.filter((event) => event.name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts);
  const thread = frames[0];
  if (thread === undefined) throw new Error('the trace has no animation frame');
  const tasks = events.filter(
    (event) =>
      /(^|::)RunTask$/.test(event.name) && event.ph === 'X' && event.pid === thread.pid && event.tid === thread.tid,
  );
  // A frame's work counts from the middle between two callbacks: the scroll event of a frame fires just before its callback.
  const borders = frames.map((frame, i) =>
    i === 0 ? frame.ts - 8000 : (frame.ts + (frames[i - 1]?.ts ?? frame.ts)) / 2,
  );
  const work = borders.slice(0, -1).map((from, i) => {
    const to = borders[i + 1] ?? from;
    return (
      tasks.filter((task) => task.ts >= from && task.ts < to).reduce((sum, task) => sum + (task.dur ?? 0), 0) / 1000
    );
  });
  // A trace without tasks would measure nothing and pass every target
  if (work.reduce((sum, ms) => sum + ms, 0) === 0) throw new Error('the trace has no tasks of the main thread');
  const gaps = frames.slice(1).map((frame, i) => (frame.ts - (frames[i]?.ts ?? frame.ts)) / 1000);
  return { work, gaps };
}

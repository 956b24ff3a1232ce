import type { Call } from '#contract/define';
import type { Progress } from '#contract/progress';
import type { Source } from '#contract/sources';
import { Failure, stopIfCancelled } from '#main/platform/failure';

/** Whoever waits for an opening: is told how far it is, and may leave. */
export type Watcher = Pick<Call, 'signal' | 'report'>;

interface Opening {
  readonly abort: AbortController;
  readonly watchers: Set<Watcher>;
  readonly end: Promise<Source>;
  progress: Progress | null;
}

/**
 * Openings of files under way, one a path however many ask: engine and page both ask at a start, and a user may open the
 * same file by another way meanwhile. Each that watches is told of the progress; the work is given up when the last of them
 * has left.
 */
export class Openings {
  readonly #running = new Map<string, Opening>();

  /**
   * Does the work for a path, or waits for what is under way for it. Without a watcher the work is begun, but kept going by
   * nobody: the next who watches and leaves ends it. A watcher who leaves is answered `cancelled` at once.
   */
  async join(path: string, watcher: Watcher | null, work: (watcher: Watcher) => Promise<Source>): Promise<Source> {
    for (let under = this.#running.get(path); under !== undefined; under = this.#running.get(path)) {
      if (!under.abort.signal.aborted) return watch(under, watcher);
      // Given up, but still ending: begin anew after that
      await under.end.catch(() => undefined);
    }
    return watch(this.#start(path, work), watcher);
  }

  /** Gives up what is under way for a path and waits for its end. */
  async stop(path: string): Promise<void> {
    const running = this.#running.get(path);
    running?.abort.abort();
    await running?.end.catch(() => undefined);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((path) => this.stop(path)));
  }

  #start(path: string, work: (watcher: Watcher) => Promise<Source>): Opening {
    const abort = new AbortController();
    const watchers = new Set<Watcher>();
    const report = (progress: Progress) => {
      opening.progress = progress;
      for (const { report: tell } of watchers) tell(progress);
    };
    // Not before the opening is known: the work may report at once
    const end = Promise.resolve()
      .then(() => {
        stopIfCancelled(abort.signal);
        return work({ signal: abort.signal, report });
      })
      .finally(() => this.#running.delete(path));
    const opening: Opening = { abort, watchers, end, progress: null };
    this.#running.set(path, opening);
    return opening;
  }
}

function watch({ abort, watchers, end, progress }: Opening, watcher: Watcher | null): Promise<Source> {
  if (watcher === null) return end;
  watchers.add(watcher);
  if (progress !== null) watcher.report(progress);
  return new Promise<Source>((resolve, reject) => {
    const leave = () => {
      watchers.delete(watcher);
      if (watchers.size === 0) abort.abort();
      reject(new Failure('cancelled'));
    };
    watcher.signal.addEventListener('abort', leave, { once: true });
    end.then(resolve, reject).finally(() => {
      watcher.signal.removeEventListener('abort', leave);
      watchers.delete(watcher);
    });
    if (watcher.signal.aborted) leave();
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright';

/** A running Electron, reached through its debugging port so that nothing slows its start. */
export interface StartedApp {
  readonly page: Page;
  /** Milliseconds from spawn to the mark `first-rows` that the page sets. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const asRoot = process.getuid?.() === 0;
const flags = [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--log-level=3', '--remote-debugging-port=0'];

/** Starts Electron with arguments, waits for the page's mark `first-rows` and says when it was set. */
export async function startElectron(
  exec: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StartedApp> {
  const spawnedAt = Date.now();
  const child = spawn(exec, [...flags, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await debuggingAddress(child);
  // The mark bears its own time, so the debugger may come late: it must not slow down what is measured
  await pause(2500);
  const browser = await chromium.connectOverCDP(address);
  const page = await firstPage(browser);
  const deadline = Date.now() + 30_000;
  let markedAt: number | null = null;
  while (markedAt === null) {
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error('the page never showed its first rows');
    }
    markedAt = (await page.evaluate(marked)) as number | null;
    await pause(50);
  }
  return { page, startMs: markedAt - spawnedAt, stop: () => stop(child, browser) };
}

/** As an expression: a function would be evaluated by the page itself, whose CSP forbids it. */
const marked = `(() => {
  const mark = performance.getEntriesByName('first-rows')[0];
  return mark ? performance.timeOrigin + mark.startTime : null;
})()`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser.contexts()[0]?.pages()[0];
    if (page !== undefined) return page;
    await pause(20);
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (data: Buffer) => {
      text += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(text);
      if (found?.[1]) resolve(found[1]);
    });
    child.on('exit', () => reject(new Error(`Electron ended before its page was there:\n${text}`)));
  });
}

async function stop(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => child.on('exit', resolve));
  await browser.close().catch(() => undefined);
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 3000).unref();
  await gone;
}

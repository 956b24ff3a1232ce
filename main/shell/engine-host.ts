import { join } from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import type { Log } from '#main/platform/log';
import { nextStart } from './back-off.ts';

interface Options {
  /** Folder of the built app (out/). */
  readonly out: string;
  readonly args: readonly string[];
  readonly log: Log;
}

/** Keeps one engine running and introduces each load of the page to it. No data passes through here. */
export class EngineHost {
  readonly granted = new Set<string>();
  private readonly options: Options;
  private child: UtilityProcess | null = null;
  private page: WebContents | null = null;
  private crashes: number[] = [];
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(options: Options) {
    this.options = options;
  }

  /** Starts the engine unless it runs. */
  start(): void {
    clearTimeout(this.timer);
    if (this.child !== null || this.closing) return;
    const entry = join(this.options.out, 'main', 'engine.js');
    const child = utilityProcess.fork(entry, [...this.options.args], { serviceName: 'engine', stdio: 'pipe' });
    this.child = child;
    child.stdout?.on('data', (text: Buffer) => this.say('info', text));
    child.stderr?.on('data', (text: Buffer) => this.say('warn', text));
    child.once('exit', (code) => this.stopped(code));
    for (const path of this.granted) child.postMessage({ type: 'grant', path });
    if (this.page !== null) this.connect(this.page);
  }

  /** Gives a freshly loaded page and the engine the two ends of a new channel. */
  connect(page: WebContents): void {
    this.page = page;
    if (this.child === null || page.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    page.postMessage('engine-port', null, [port1]);
    this.child.postMessage({ type: 'port' }, [port2]);
  }

  /** The page's window closed; a later one connects anew. */
  forget(page: WebContents): void {
    if (this.page === page) this.page = null;
  }

  /** Lets the engine touch a file that the user picked, also after a restart. */
  grant(path: string): void {
    this.granted.add(path);
    this.child?.postMessage({ type: 'grant', path });
  }

  /** Starts anew at the user's request: forgets the crashes that made us give up. */
  restart(): void {
    this.crashes = [];
    if (this.child === null) this.start();
    else this.child.kill();
  }

  /** Ends the engine for good. */
  close(): void {
    this.closing = true;
    clearTimeout(this.timer);
    this.child?.kill();
  }

  private stopped(code: number): void {
    this.child = null;
    if (this.closing) return;
    const now = Date.now();
    this.crashes = [...this.crashes.slice(-9), now];
    const wait = nextStart(this.crashes, now);
    this.options.log.write({ level: 'error', event: 'engine.stopped', code, wait });
    if (this.page !== null && !this.page.isDestroyed()) this.page.send('engine-stopped', { restarting: wait !== null });
    if (wait !== null) this.timer = setTimeout(() => this.start(), wait);
  }

  private say(level: 'info' | 'warn', text: Buffer): void {
    process.stderr.write(text);
    this.options.log.write({ level, event: 'engine.output', text: text.toString('utf8').slice(0, 4000) });
  }
}

import type { CallOptions, Result } from '#contract/define';
import type { Fault, FaultCode } from '#contract/fault';
import type { ToEngine, ToPage } from '#contract/wire';

/**
 * starting: no port yet; running: calls go through; restarting: the engine went away and the shell starts another;
 * stopped: it went away too often, and only the user starts it again. Calls wait for the next port in all but `running`.
 */
export type EngineState = 'starting' | 'running' | 'restarting' | 'stopped';

/** What the link needs of a MessagePort; a real one fulfils it. */
export interface PagePort {
  postMessage(message: ToEngine): void;
  close(): void;
  onmessage: ((event: MessageEvent<ToPage>) => void) | null;
  addEventListener(type: 'close', listener: () => void): void;
  start(): void;
}

export interface EngineLink {
  /** Sends a call; without a port it waits for the next one. Never rejects: every outcome is a Result. */
  call(method: string, input: unknown, options?: CallOptions): Promise<Result<unknown>>;
  /** Takes the engine's port. What the one before still owed is answered with `engine.stopped`. */
  attach(port: PagePort): void;
  /** The engine ended: what it owed is answered with `engine.stopped`; later calls wait for its successor. */
  lose(restarting: boolean): void;
  onChanged(listener: (domains: readonly string[]) => void): () => void;
  onState(listener: () => void): () => void;
  state(): EngineState;
}

interface Pending {
  readonly message: Extract<ToEngine, { type: 'call' }>;
  readonly options: CallOptions;
  readonly settle: (result: Result<unknown>) => void;
  sent: boolean;
}

const failed = (code: FaultCode): Result<never> => {
  const fault: Fault = { code, params: {}, detail: null };
  return { ok: false, fault };
};

/** The page's end of the engine's port: numbers calls, hands out answers, survives the engine's restart. */
export function createLink(): EngineLink {
  const pending = new Map<number, Pending>();
  const changedListeners = new Set<(domains: readonly string[]) => void>();
  const stateListeners = new Set<() => void>();
  let port: PagePort | null = null;
  let state: EngineState = 'starting';
  let lastId = 0;

  const enter = (next: EngineState) => {
    state = next;
    for (const listener of stateListeners) listener();
  };

  const settle = (id: number, result: Result<unknown>) => {
    const call = pending.get(id);
    pending.delete(id);
    call?.settle(result);
  };

  const send = (id: number, call: Pending) => {
    if (port === null) return;
    call.sent = true;
    try {
      port.postMessage(call.message);
    } catch {
      // Input that cannot be cloned is a fault of ours: said like any other malformed input.
      settle(id, {
        ok: false,
        fault: { code: 'input.invalid', params: { reason: call.message.method }, detail: null },
      });
    }
  };

  const dropSent = () => {
    for (const [id, call] of [...pending]) if (call.sent) settle(id, failed('engine.stopped'));
  };

  const lose = (restarting: boolean) => {
    port = null;
    dropSent();
    enter(restarting ? 'restarting' : 'stopped');
  };

  const receive = (message: ToPage) => {
    if (message.type === 'changed') for (const listener of changedListeners) listener(message.domains);
    else if (message.type === 'done') settle(message.id, message.result);
    else if (message.type === 'progress') pending.get(message.id)?.options.onProgress?.(message.value);
    else if (message.type === 'ask') void answer(message);
  };

  const answer = async ({ id, question }: Extract<ToPage, { type: 'ask' }>) => {
    const ask = pending.get(id)?.options.onAsk;
    const from = port;
    // Nobody to ask: the call is given up rather than answered on the user's behalf.
    const value = ask === undefined ? null : await ask(question).catch(() => null);
    if (from !== port) return;
    from?.postMessage(value === null ? { type: 'cancel', id } : { type: 'answer', id, value });
  };

  return {
    call: (method, input, options = {}) =>
      new Promise((resolve) => {
        if (options.signal?.aborted) return resolve(failed('cancelled'));
        lastId += 1;
        const id = lastId;
        const call: Pending = { message: { type: 'call', id, method, input }, options, settle: resolve, sent: false };
        pending.set(id, call);
        options.signal?.addEventListener('abort', () => {
          if (!pending.has(id)) return;
          if (call.sent) port?.postMessage({ type: 'cancel', id });
          else settle(id, failed('cancelled'));
        });
        send(id, call);
      }),
    attach: (next) => {
      dropSent();
      port?.close();
      port = next;
      next.onmessage = (event) => receive(event.data);
      next.addEventListener('close', () => {
        // The shell says whether it starts another; a port that closes unannounced is taken for the same.
        if (port === next) lose(true);
      });
      next.start();
      for (const [id, call] of [...pending]) send(id, call);
      enter('running');
    },
    lose,
    onChanged: (listener) => listen(changedListeners, listener),
    onState: (listener) => listen(stateListeners, listener),
    state: () => state,
  };
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

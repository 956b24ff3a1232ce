import { useSyncExternalStore } from 'react';
import type { CallOptions, Client, Result } from '#contract/define';
import type { EngineContract } from '#contract/index';
import { createLink, type EngineLink, type EngineState, type PagePort } from './engine-link.ts';

export type EngineClient = Client<EngineContract>;
export type Caller = (method: string, input: unknown, options?: CallOptions) => Promise<Result<unknown>>;

/** `call('fleet.page', input)` as `engine.fleet.page(input)`, typed by the contract. */
export function createClient(call: Caller): EngineClient {
  const domain = (name: string) =>
    new Proxy({} as Record<string, unknown>, {
      get: (_target, verb) =>
        typeof verb === 'string' && verb !== 'then'
          ? (input: unknown, options?: CallOptions) => call(`${name}.${verb}`, input, options)
          : undefined,
    });
  const domains = new Map<string, unknown>();
  return new Proxy({} as Record<string, unknown>, {
    get: (_target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (!domains.has(name)) domains.set(name, domain(name));
      return domains.get(name);
    },
  }) as unknown as EngineClient;
}

export const engineLink: EngineLink = createLink();

let caller: Caller = engineLink.call;

/** The engine, as every page calls it. */
export const engine: EngineClient = createClient((method, input, options) => caller(method, input, options));

/** Puts another engine behind `engine`: component tests only. Returns what puts the real one back. */
export function replaceEngine(other: Caller): () => void {
  caller = other;
  return () => {
    caller = engineLink.call;
  };
}

/** Takes the port that the preload forwards, now and after each restart of the engine. */
export function listenForEngine(page: Window, link: EngineLink = engineLink): void {
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data, ports } = event;
    const [port] = ports;
    if (event.source !== page || event.origin !== page.location.origin) return;
    if (typeof data !== 'object' || data === null || !('type' in data)) return;
    if (data.type === 'engine-port' && port !== undefined) link.attach(port as unknown as PagePort);
    if (data.type === 'engine-stopped') link.lose('restarting' in data && data.restarting === true);
  });
}

/** Whether the engine answers; the component is drawn again when that changes. */
export const useEngineState = (): EngineState => useSyncExternalStore(engineLink.onState, engineLink.state);

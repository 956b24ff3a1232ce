import type { CallOptions, Handlers, Result } from '#contract/define';
import type { Fault, FaultCode } from '#contract/fault';
import type { EngineContract } from '#contract/index';
import { replaceEngine } from './engine.ts';
import { FaultError } from './fault-error.ts';

/** Handlers of some methods, typed by the contract: what a test's page will ask. */
export type FakeServices = { readonly [D in keyof EngineContract]?: Partial<Handlers<EngineContract[D]>> };

export interface FakeEngine {
  /** Every call made, in order. */
  readonly calls: readonly { readonly method: string; readonly input: unknown }[];
  /** Puts the real engine back. */
  restore(): void;
}

type Handler = (input: unknown, call: object) => unknown;

/** A fault for a handler to throw. */
export const fakeFault = (code: FaultCode, params: Fault['params'] = {}) =>
  new FaultError({ code, params, detail: null });

/** Puts handlers of a test behind `engine`. A method without handler answers with the fault `bug`, so that it is seen. */
export function installFakeEngine(services: FakeServices): FakeEngine {
  const calls: { method: string; input: unknown }[] = [];
  const caller = async (method: string, input: unknown, options?: CallOptions): Promise<Result<unknown>> => {
    calls.push({ method, input });
    const [domain = '', verb = ''] = method.split('.');
    const handlers = services[domain as keyof FakeServices] as Record<string, Handler> | undefined;
    const handler = handlers?.[verb];
    if (handler === undefined) return { ok: false, fault: { code: 'bug', params: { logId: method }, detail: null } };
    try {
      const signal = options?.signal ?? new AbortController().signal;
      const report = options?.onProgress ?? (() => {});
      const ask = options?.onAsk ?? (() => Promise.reject(new Error('nobody to ask')));
      return { ok: true, value: await handler(input, { signal, report, ask }) };
    } catch (error) {
      if (error instanceof FaultError) return { ok: false, fault: error.fault };
      throw error;
    }
  };
  return { calls, restore: replaceEngine(caller) };
}

import { randomUUID } from 'node:crypto';
import type { Call, Contract, Handlers, Method, Result } from '#contract/define';
import { ToEngine, type ToPage } from '#contract/wire';
import { callFacts } from './call-facts.ts';
import { Failure } from './failure.ts';
import type { Log } from './log.ts';
import type { Port } from './port.ts';
import { OpenQuestion } from './question.ts';
import { slowMs } from './slow.ts';

export type Services<C extends Contract> = { readonly [D in keyof C]: Handlers<C[D]> };

type Handler = (input: unknown, call: Call) => unknown;

interface Options {
  readonly log: Log;
  /** Output is checked in development and tests only: 10,000 rows must not pay for it. */
  readonly checkOutput: boolean;
}

interface Running {
  readonly abort: AbortController;
  readonly question: OpenQuestion;
}

/** Answers the calls that arrive on a port until it closes; closing cancels what still runs. */
export function serve<C extends Contract>(port: Port, contract: C, services: Services<C>, options: Options): void {
  const running = new Map<number, Running>();
  const send = (message: ToPage) => port.send(message);
  port.onClose(() => {
    for (const call of running.values()) call.abort.abort();
  });
  port.onMessage((raw) => {
    const message = ToEngine.safeParse(raw);
    if (!message.success) return options.log.write({ level: 'warn', event: 'port.malformed' });
    const { data } = message;
    if (data.type === 'cancel') return running.get(data.id)?.abort.abort();
    if (data.type === 'answer') return answered(data.id, data.value);
    if (running.has(data.id)) return options.log.write({ level: 'warn', event: 'port.reusedId' });
    void start(data.id, data.method, data.input);
  });

  async function start(id: number, method: string, input: unknown): Promise<void> {
    const state: Running = { abort: new AbortController(), question: new OpenQuestion() };
    running.set(id, state);
    const call: Call = {
      signal: state.abort.signal,
      report: (value) => send({ type: 'progress', id, value }),
      ask: (question) => state.question.ask(question, state.abort.signal, () => send({ type: 'ask', id, question })),
    };
    const startedAt = performance.now();
    const result = await run(contract, services, method, input, call, options);
    running.delete(id);
    send({ type: 'done', id, result });
    const ms = Math.round(performance.now() - startedAt);
    const code = result.ok ? 'ok' : result.fault.code;
    const facts = callFacts(input, result.ok ? result.value : null);
    options.log.write({ level: ms > slowMs ? 'warn' : 'info', event: 'call', method, ...facts, ms, code });
  }

  function answered(id: number, value: string): void {
    const call = running.get(id);
    if (call !== undefined && !call.question.answer(value))
      options.log.write({ level: 'warn', event: 'port.malformed' });
  }
}

/** Finds the method of the contract, parses its input, runs its handler; every outcome is a Result. */
export async function run<C extends Contract>(
  contract: C,
  services: Services<C>,
  name: string,
  input: unknown,
  call: Call,
  options: Options,
): Promise<Result<unknown>> {
  try {
    const { method, handler } = find(contract, services, name);
    const parsed = method.input.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Failure('input.invalid', { reason: `${name} ${issue?.path.join('.') ?? ''}: ${issue?.code ?? ''}` });
    }
    const value = await handler(parsed.data, call);
    if (call.signal.aborted && method.kind === 'read') throw new Failure('cancelled');
    return { ok: true, value: options.checkOutput ? method.output.parse(value) : value };
  } catch (error) {
    return { ok: false, fault: faultOf(error, call, options.log) };
  }
}

function find<C extends Contract>(
  contract: C,
  services: Services<C>,
  name: string,
): { method: Method; handler: Handler } {
  const [domain = '', verb = '', ...rest] = name.split('.');
  const methods = Object.hasOwn(contract, domain) ? contract[domain] : undefined;
  const method = methods && Object.hasOwn(methods, verb) ? methods[verb] : undefined;
  if (method === undefined || rest.length > 0)
    throw new Failure('input.invalid', { reason: `no method ${name.slice(0, 80)}` });
  return { method, handler: (services[domain] as Record<string, Handler>)[verb] as Handler };
}

function faultOf(error: unknown, call: Call, log: Log) {
  if (error instanceof Failure) return error.toFault();
  if (call.signal.aborted) return new Failure('cancelled').toFault();
  const logId = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  log.write({ level: 'error', event: 'bug', logId, detail, stack: error instanceof Error ? error.stack : undefined });
  return { ...new Failure('bug', { logId }).toFault(), detail };
}

import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { job, read } from '#contract/define';
import type { ToPage } from '#contract/wire';
import { Failure } from './failure.ts';
import type { LogLine } from './log.ts';
import { nodePort } from './port.ts';
import { type Services, serve } from './rpc.ts';

const contract = {
  demo: {
    double: read({ input: z.object({ n: z.number().max(1000) }), output: z.object({ n: z.number() }) }),
    count: job({ input: z.object({}), output: z.object({ answer: z.string() }) }),
    fail: read({
      input: z.object({ how: z.enum(['expected', 'bug', 'badOutput']) }),
      output: z.object({ n: z.number() }),
    }),
    wait: read({ input: z.object({}), output: z.object({}) }),
    list: read({ input: z.object({ source: z.string() }), output: z.array(z.number()) }),
    late: job({ input: z.object({}), output: z.object({ answer: z.string() }) }),
    twice: job({ input: z.object({}), output: z.object({ answer: z.string() }) }),
  },
} as const;

const aborted: string[] = [];
const sure = { code: 'sure', params: {}, answers: ['yes', 'no'] };
const services: Services<typeof contract> = {
  demo: {
    double: ({ n }) => ({ n: n * 2 }),
    count: async (_, call) => {
      for (let done = 0; done <= 2; done++) call.report({ step: 'count', done, total: 2, unit: 'steps' });
      return { answer: await call.ask(sure) };
    },
    fail: ({ how }) => {
      if (how === 'expected') throw new Failure('machine.gone', { id: '7' });
      if (how === 'bug') throw new TypeError('secret thing broke');
      return { n: 'no number' } as unknown as { n: number };
    },
    list: () => [1, 2, 3],
    late: async (_, { signal, report, ask }) => {
      const cancelled = new Promise((resolve) => signal.addEventListener('abort', resolve));
      report({ step: 'waiting', done: 0, total: 0, unit: 'steps' });
      await cancelled;
      return { answer: await ask(sure) };
    },
    twice: async (_, { ask }) => {
      const first = ask(sure);
      const second = await ask(sure).catch((error: Error) => error.message);
      return { answer: `${await first}, ${second}` };
    },
    wait: (_, { signal, report }) =>
      new Promise((_resolve, reject) => {
        report({ step: 'waiting', done: 0, total: 0, unit: 'steps' });
        signal.addEventListener('abort', () => {
          aborted.push('wait');
          reject(new Error('stopped'));
        });
      }),
  },
};

const opened: MessageChannel[] = [];
afterEach(() => {
  for (const channel of opened.splice(0)) channel.port1.close();
  aborted.length = 0;
});

/** Any message, seen as the outcome of a call. */
type Told = ToPage & { result: { ok: boolean; value: unknown; fault: { code: string; detail: string } } };

function connect(lines: LogLine[] = []) {
  const channel = new MessageChannel();
  opened.push(channel);
  const received: ToPage[] = [];
  const waiting = new Set<() => void>();
  channel.port1.on('message', (message: ToPage) => {
    received.push(message);
    for (const look of waiting) look();
  });
  serve(nodePort(channel.port2), contract, services, { log: { write: (line) => lines.push(line) }, checkOutput: true });
  const next = (type: ToPage['type'], id: number) =>
    new Promise<Told>((resolve) => {
      const look = () => {
        const found = received.find((message) => message.type === type && 'id' in message && message.id === id);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found as Told);
      };
      waiting.add(look);
      look();
    });
  return { port: channel.port1, received, next };
}

test('a call is answered with the value', async () => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 1, method: 'demo.double', input: { n: 21 } });
  expect((await next('done', 1)).result).toEqual({ ok: true, value: { n: 42 } });
});

test.each([
  ['unknown method', { method: 'demo.nothing', input: {} }],
  ['prototype as domain', { method: '__proto__.toString', input: {} }],
  ['constructor as method', { method: 'demo.constructor', input: {} }],
  ['too many dots', { method: 'demo.double.x', input: { n: 1 } }],
  ['input of the wrong type', { method: 'demo.double', input: { n: 'x' } }],
  ['input out of range', { method: 'demo.double', input: { n: 1e9 } }],
])('%s is refused as input.invalid', async (_name, call) => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 1, ...call });
  const { result } = await next('done', 1);
  expect(result.ok).toBe(false);
  expect(result.fault.code).toBe('input.invalid');
});

test('malformed messages are dropped and logged, and the port goes on', async () => {
  const lines: LogLine[] = [];
  const { port, next } = connect(lines);
  for (const message of [
    null,
    1,
    'call',
    {},
    { type: 'call' },
    { type: 'call', id: -1, method: 'x' },
    { type: 'exec', id: 1 },
    { type: 'call', id: 1, method: 'x'.repeat(99), input: {} },
  ]) {
    port.postMessage(message);
  }
  port.postMessage({ type: 'call', id: 9, method: 'demo.double', input: { n: 1 } });
  await next('done', 9);
  expect(lines.filter((line) => line.event === 'port.malformed')).toHaveLength(8);
});

test('progress comes in order, a question is answered, the job ends with the answer', async () => {
  const { port, next, received } = connect();
  port.postMessage({ type: 'call', id: 3, method: 'demo.count', input: {} });
  await next('ask', 3);
  port.postMessage({ type: 'answer', id: 3, value: 'yes' });
  expect((await next('done', 3)).result).toEqual({ ok: true, value: { answer: 'yes' } });
  const steps = received.flatMap((message) => (message.type === 'progress' ? [message.value.done] : []));
  expect(steps).toEqual([0, 1, 2]);
});

test('a question asked after the cancel ends the call: nobody would answer it', async () => {
  const { port, next, received } = connect();
  port.postMessage({ type: 'call', id: 6, method: 'demo.late', input: {} });
  await next('progress', 6);
  port.postMessage({ type: 'cancel', id: 6 });
  expect((await next('done', 6)).result.fault.code).toBe('cancelled');
  expect(received.filter(({ type }) => type === 'ask')).toEqual([]);
});

test('a cancel ends a call whose question is open', async () => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 7, method: 'demo.count', input: {} });
  await next('ask', 7);
  port.postMessage({ type: 'cancel', id: 7 });
  expect((await next('done', 7)).result.fault.code).toBe('cancelled');
});

test('only an answer that was offered counts; others are logged and the question stays open', async () => {
  const lines: LogLine[] = [];
  const { port, next } = connect(lines);
  port.postMessage({ type: 'call', id: 8, method: 'demo.count', input: {} });
  await next('ask', 8);
  for (const value of ['maybe', '', 'YES', 'yes']) port.postMessage({ type: 'answer', id: 8, value });
  expect((await next('done', 8)).result).toEqual({ ok: true, value: { answer: 'yes' } });
  expect(lines.filter((line) => line.event === 'port.malformed')).toHaveLength(3);
});

test('a second question does not take the place of an open one', async () => {
  const { port, next, received } = connect();
  port.postMessage({ type: 'call', id: 9, method: 'demo.twice', input: {} });
  await next('ask', 9);
  port.postMessage({ type: 'answer', id: 9, value: 'no' });
  const answer = 'no, asked sure while a question is open';
  expect((await next('done', 9)).result).toEqual({ ok: true, value: { answer } });
  expect(received.filter(({ type }) => type === 'ask')).toHaveLength(1);
});

test('every call is one line of the log: method, source, rows, time, outcome', async () => {
  const lines: LogLine[] = [];
  const { port, next } = connect(lines);
  port.postMessage({ type: 'call', id: 1, method: 'demo.list', input: { source: 'file-1' } });
  await next('done', 1);
  const outcome = { method: 'demo.list', source: 'file-1', rows: 3, code: 'ok', ms: expect.any(Number) };
  await expect.poll(() => lines).toEqual([{ level: 'info', event: 'call', ...outcome }]);
});

test('cancel reaches the handler and is answered as cancelled', async () => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 4, method: 'demo.wait', input: {} });
  port.postMessage({ type: 'cancel', id: 4 });
  expect((await next('done', 4)).result.fault.code).toBe('cancelled');
  expect(aborted).toEqual(['wait']);
});

test('closing the port cancels what runs', async () => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 5, method: 'demo.wait', input: {} });
  await next('progress', 5);
  port.close();
  await expect.poll(() => aborted).toEqual(['wait']);
});

test('an expected failure is a fault with its parameters; a bug has a log id and is logged', async () => {
  const lines: LogLine[] = [];
  const { port, next } = connect(lines);
  port.postMessage({ type: 'call', id: 1, method: 'demo.fail', input: { how: 'expected' } });
  expect((await next('done', 1)).result.fault).toEqual({ code: 'machine.gone', params: { id: '7' }, detail: null });
  port.postMessage({ type: 'call', id: 2, method: 'demo.fail', input: { how: 'bug' } });
  const bug = (await next('done', 2)).result.fault as unknown as { code: string; params: { logId: string } };
  expect(bug.code).toBe('bug');
  expect(lines.find((line) => line.event === 'bug')?.logId).toBe(bug.params.logId);
});

test('an output that breaks the contract is a bug where outputs are checked', async () => {
  const { port, next } = connect();
  port.postMessage({ type: 'call', id: 1, method: 'demo.fail', input: { how: 'badOutput' } });
  expect((await next('done', 1)).result.fault.code).toBe('bug');
});

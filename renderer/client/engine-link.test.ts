import { describe, expect, it } from 'vitest';
import type { Progress } from '#contract/progress';
import type { ToEngine, ToPage } from '#contract/wire';
import { createClient } from './engine.ts';
import { createLink, type PagePort } from './engine-link.ts';

/** The engine's end of a real channel: what arrived, and a way to say things. */
function openChannel() {
  const { port1, port2 } = new MessageChannel();
  const received: ToEngine[] = [];
  const waiting: ((message: ToEngine) => void)[] = [];
  let read = 0;
  port2.onmessage = ({ data }) => {
    received.push(data);
    waiting.shift()?.(data);
  };
  /** The next message not read yet. */
  const next = () => {
    const message = received[read++];
    return message ? Promise.resolve(message) : new Promise<ToEngine>((resolve) => waiting.push(resolve));
  };
  const say = (message: ToPage) => port2.postMessage(message);
  return { port: port1 as unknown as PagePort, next, say, received, close: () => port2.close() };
}

const progress: Progress = { step: 'export', done: 1, total: 2, unit: 'machines' };

describe('the engine link', () => {
  it('sends a call and hands out its answer', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    const engine = createClient(link.call);
    const answer = engine.settings.get({});
    const call = await channel.next();
    expect(call).toMatchObject({ type: 'call', method: 'settings.get', input: {} });
    channel.say({ type: 'done', id: call.id, result: { ok: true, value: { theme: 'dark' } } });
    expect(await answer).toEqual({ ok: true, value: { theme: 'dark' } });
    channel.close();
  });

  it('keeps calls until the first port comes', async () => {
    const link = createLink();
    const answer = link.call('sources.list', {});
    expect(link.state()).toBe('starting');
    const channel = openChannel();
    link.attach(channel.port);
    const call = await channel.next();
    channel.say({ type: 'done', id: call.id, result: { ok: true, value: [] } });
    expect(await answer).toEqual({ ok: true, value: [] });
    channel.close();
  });

  it('reports progress and relays a question with its answer', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    const seen: Progress[] = [];
    const answer = link.call(
      'exports.machines',
      {},
      { onProgress: (value) => seen.push(value), onAsk: async () => 'overwrite' },
    );
    const { id } = await channel.next();
    channel.say({ type: 'progress', id, value: progress });
    channel.say({ type: 'ask', id, question: { code: 'overwrite', params: {}, answers: ['overwrite', 'keep'] } });
    expect(await channel.next()).toEqual({ type: 'answer', id, value: 'overwrite' });
    channel.say({ type: 'done', id, result: { ok: true, value: null } });
    await answer;
    expect(seen).toEqual([progress]);
    channel.close();
  });

  it('cancels instead of answering a question nobody can see', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    void link.call('exports.machines', {});
    const { id } = await channel.next();
    channel.say({ type: 'ask', id, question: { code: 'overwrite', params: {}, answers: ['overwrite'] } });
    expect(await channel.next()).toEqual({ type: 'cancel', id });
    channel.close();
  });

  it('says cancel on abort and waits for what the engine answers', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    const abort = new AbortController();
    const answer = link.call('exports.machines', {}, { signal: abort.signal });
    const { id } = await channel.next();
    abort.abort();
    expect(await channel.next()).toEqual({ type: 'cancel', id });
    channel.say({ type: 'done', id, result: { ok: false, fault: { code: 'cancelled', params: {}, detail: null } } });
    expect(await answer).toMatchObject({ ok: false, fault: { code: 'cancelled' } });
    channel.close();
  });

  it('answers a call that was aborted before it could be sent', async () => {
    const link = createLink();
    const abort = new AbortController();
    const answer = link.call('sources.list', {}, { signal: abort.signal });
    abort.abort();
    expect(await answer).toMatchObject({ fault: { code: 'cancelled' } });
    expect(await link.call('sources.list', {}, { signal: abort.signal })).toMatchObject({
      fault: { code: 'cancelled' },
    });
  });

  it('answers what a dead engine owed, and sends what waited to its successor', async () => {
    const first = openChannel();
    const link = createLink();
    link.attach(first.port);
    const owed = link.call('fleet.page', {});
    await first.next();
    link.lose(true);
    expect(await owed).toMatchObject({ fault: { code: 'engine.stopped' } });
    expect(link.state()).toBe('restarting');
    const waiting = link.call('fleet.count', {});
    const second = openChannel();
    link.attach(second.port);
    const call = await second.next();
    expect(call).toMatchObject({ method: 'fleet.count' });
    second.say({ type: 'done', id: call.id, result: { ok: true, value: 3 } });
    expect(await waiting).toEqual({ ok: true, value: 3 });
    expect(link.state()).toBe('running');
    first.close();
    second.close();
  });

  it('a new port without notice answers what the one before owed', async () => {
    const first = openChannel();
    const second = openChannel();
    const link = createLink();
    link.attach(first.port);
    const owed = link.call('fleet.page', {});
    await first.next();
    link.attach(second.port);
    expect(await owed).toMatchObject({ fault: { code: 'engine.stopped' } });
    second.close();
  });

  it('notices a port that closes', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    const owed = link.call('fleet.page', {});
    await channel.next();
    channel.close();
    expect(await owed).toMatchObject({ fault: { code: 'engine.stopped' } });
  });

  it('refuses input that cannot be sent', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    expect(await link.call('fleet.page', () => {})).toMatchObject({ fault: { code: 'input.invalid' } });
    channel.close();
  });

  it('tells which domains changed', async () => {
    const channel = openChannel();
    const link = createLink();
    link.attach(channel.port);
    const changed = new Promise((resolve) => link.onChanged(resolve));
    channel.say({ type: 'changed', domains: ['sources'] });
    expect(await changed).toEqual(['sources']);
    channel.close();
  });
});

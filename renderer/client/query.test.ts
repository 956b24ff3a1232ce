import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { Result } from '#contract/define';
import { createLink } from './engine-link.ts';
import { FaultError, faultOf, unwrap } from './fault-error.ts';
import { createQueryClient, followEngine } from './query.ts';

const stopped: Result<number> = { ok: false, fault: { code: 'engine.stopped', params: {}, detail: null } };
const missing: Result<number> = { ok: false, fault: { code: 'source.missing', params: { path: 'x' }, detail: null } };

describe('unwrap', () => {
  it('gives the value or throws the fault', async () => {
    expect(await unwrap(Promise.resolve({ ok: true as const, value: 7 }))).toBe(7);
    const error = await unwrap(Promise.resolve(missing)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FaultError);
    expect(faultOf(error)).toMatchObject({ code: 'source.missing', params: { path: 'x' } });
    expect(faultOf(new TypeError('page'))).toMatchObject({ code: 'bug', detail: 'TypeError: page' });
  });
});

describe('queries', () => {
  it('ask a stopped engine once more, and take any other fault for an answer', async () => {
    const client = createQueryClient();
    let asked = 0;
    const again = client.fetchQuery({
      queryKey: ['fleet', 'a'],
      retry: client.getDefaultOptions().queries?.retry ?? false,
      queryFn: () => unwrap(Promise.resolve(++asked === 1 ? stopped : { ok: true as const, value: asked })),
    });
    expect(await again).toBe(2);
    let refused = 0;
    const never = client.fetchQuery({
      queryKey: ['fleet', 'b'],
      retry: client.getDefaultOptions().queries?.retry ?? false,
      queryFn: () => {
        refused += 1;
        return unwrap(Promise.resolve(missing));
      },
    });
    await expect(never).rejects.toThrow('source.missing');
    expect(refused).toBe(1);
  });

  it('are asked again when the engine says their domain changed, others are left alone', async () => {
    const client = createQueryClient();
    const link = createLink();
    followEngine(client, link);
    const counts = { fleet: 0, settings: 0 };
    const watch = (domain: 'fleet' | 'settings') =>
      new QueryObserver(client, { queryKey: [domain], queryFn: async () => ++counts[domain] }).subscribe(() => {});
    const stops = [watch('fleet'), watch('settings')];
    await expect.poll(() => counts).toEqual({ fleet: 1, settings: 1 });
    const { port1, port2 } = new MessageChannel();
    link.attach(port1 as never);
    port2.postMessage({ type: 'changed', domains: ['fleet'] });
    await expect.poll(() => counts).toEqual({ fleet: 2, settings: 1 });
    link.lose(true);
    const next = new MessageChannel();
    link.attach(next.port1 as never);
    await expect.poll(() => counts).toEqual({ fleet: 3, settings: 2 });
    for (const stop of stops) stop();
    client.clear();
    port2.close();
    next.port2.close();
  });
});

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeEngine, installFakeEngine } from './fake-engine.ts';
import { flushPlaces, keepPlace, loadPlaces, placeOf, usePlace } from './places.ts';

let engine: FakeEngine;
const remember = (places: Record<string, never>) => {
  engine = installFakeEngine({ settings: { places: () => places, keepPlace: () => ({}) } });
  return loadPlaces();
};
const kept = () => engine.calls.filter(({ method }) => method === 'settings.keepPlace').map(({ input }) => input);

afterEach(() => {
  flushPlaces();
  engine.restore();
});

describe('places', () => {
  it('start with what was remembered, and keep what changes', async () => {
    await remember({ 'test.width': 320 } as never);
    const { result } = renderHook(() => usePlace('test.width', 200));
    expect(result.current[0]).toBe(320);
    act(() => result.current[1]((before) => before + 10));
    expect(result.current[0]).toBe(330);
    flushPlaces();
    expect(kept()).toEqual([{ name: 'test.width', value: 330 }]);
  });

  it('are shared by all who use them', async () => {
    await remember({});
    const one = renderHook(() => usePlace('test.shared', false));
    const two = renderHook(() => usePlace('test.shared', false));
    act(() => one.result.current[1](true));
    expect(two.result.current[0]).toBe(true);
  });

  it('of another shape are left aside: an older version wrote them', async () => {
    await remember({ 'test.list': 'wide', 'test.flag': null } as never);
    expect(renderHook(() => usePlace('test.list', ['name'])).result.current[0]).toEqual(['name']);
    expect(renderHook(() => usePlace('test.flag', true)).result.current[0]).toBe(true);
  });

  it('are sent at once, so that who closes the window loses nothing, and not at each step of a long change', async () => {
    vi.useFakeTimers();
    try {
      await remember({});
      keepPlace('test.many', 1);
      keepPlace('test.many', 2);
      await vi.advanceTimersByTimeAsync(0);
      expect(kept()).toEqual([{ name: 'test.many', value: 2 }]);
      for (let value = 3; value <= 100; value++) {
        keepPlace('test.many', value);
        await vi.advanceTimersByTimeAsync(10);
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(kept().length).toBeLessThan(6);
      expect(kept().at(-1)).toEqual({ name: 'test.many', value: 100 });
      expect(placeOf('test.many')).toBe(100);
    } finally {
      vi.useRealTimers();
    }
  });

  it('without anything remembered the page starts all the same', async () => {
    engine = installFakeEngine({});
    await loadPlaces();
    expect(renderHook(() => usePlace('test.fresh', 5)).result.current[0]).toBe(5);
  });
});

import { useCallback, useSyncExternalStore } from 'react';
import { engine } from './engine.ts';

const places = new Map<string, unknown>();
const listeners = new Map<string, Set<() => void>>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();
const settleMs = 500;

/** Loads what was remembered, once, before the first page is drawn; nothing remembered is no failure. */
export async function loadPlaces(): Promise<void> {
  const result = await engine.settings.places({});
  if (!result.ok) return;
  for (const [name, value] of Object.entries(result.value)) places.set(name, value);
}

/** What is remembered of a place, or undefined. */
export const placeOf = (name: string): unknown => places.get(name);

/** Remembers a place at once here, and a moment later in the engine. */
export function keepPlace(name: string, value: unknown): void {
  places.set(name, value);
  for (const listener of listeners.get(name) ?? []) listener();
  clearTimeout(waiting.get(name));
  waiting.set(
    name,
    setTimeout(() => send(name), settleMs),
  );
}

/** Sends what still waits: when the window is left or closed. */
export function flushPlaces(): void {
  for (const name of [...waiting.keys()]) send(name);
}

function send(name: string): void {
  clearTimeout(waiting.get(name));
  waiting.delete(name);
  // Places are plain JSON by convention; a clone drops what is not (undefined members).
  const value = JSON.parse(JSON.stringify(places.get(name) ?? null));
  void engine.settings.keepPlace({ name, value });
}

/**
 * State of a screen that survives a restart, like useState. `name`: letters, digits, dots (`machines.columns`); the value is
 * plain JSON. `accepts` refuses a remembered value of another shape (an older version's).
 */
export function usePlace<T>(
  name: string,
  initial: T,
  accepts: (value: unknown) => boolean = (value) => sameShape(value, initial),
): readonly [T, (next: T | ((before: T) => T)) => void] {
  const subscribe = useCallback((listener: () => void) => listen(name, listener), [name]);
  const stored = useSyncExternalStore(subscribe, () => places.get(name));
  const value = stored !== undefined && accepts(stored) ? (stored as T) : initial;
  const keep = (next: T | ((before: T) => T)) => {
    const now = places.get(name);
    const before = now !== undefined && accepts(now) ? (now as T) : initial;
    keepPlace(name, typeof next === 'function' ? (next as (before: T) => T)(before) : next);
  };
  return [value, keep];
}

function listen(name: string, listener: () => void): () => void {
  const set = listeners.get(name) ?? new Set();
  listeners.set(name, set.add(listener));
  return () => void set.delete(listener);
}

function sameShape(value: unknown, initial: unknown): boolean {
  if (initial === null || initial === undefined) return true;
  return typeof value === typeof initial && Array.isArray(value) === Array.isArray(initial) && value !== null;
}

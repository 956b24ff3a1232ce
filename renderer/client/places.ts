import { useCallback, useSyncExternalStore } from 'react';
import { engine } from './engine.ts';

const places = new Map<string, unknown>();
const listeners = new Map<string, Set<() => void>>();
/** Places sent a moment ago, and those that changed since. */
const resting = new Map<string, ReturnType<typeof setTimeout>>();
const unsent = new Set<string>();
const REST_MS = 500;

/** Loads what was remembered, once, before the first page is drawn; nothing remembered is no failure. */
export async function loadPlaces(): Promise<void> {
  const result = await engine.settings.places({});
  if (!result.ok) return;
  for (const [name, value] of Object.entries(result.value)) places.set(name, value);
}

/** What is remembered of a place, or undefined. */
export const placeOf = (name: string): unknown => places.get(name);

/** Remembers a place at once here and in the engine; while it goes on changing, twice a second in the engine. */
export function keepPlace(name: string, value: unknown): void {
  places.set(name, value);
  for (const listener of listeners.get(name) ?? []) listener();
  unsent.add(name);
  if (resting.has(name)) return;
  rest(name);
  // A run of changes in one go is one.
  queueMicrotask(() => send(name));
}

/** Sends what is not sent yet: when the window is left or closed. */
export function flushPlaces(): void {
  for (const name of [...unsent]) send(name);
}

function rest(name: string): void {
  resting.set(
    name,
    setTimeout(() => {
      resting.delete(name);
      if (!unsent.has(name)) return;
      rest(name);
      send(name);
    }, REST_MS),
  );
}

function send(name: string): void {
  if (!unsent.delete(name)) return;
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

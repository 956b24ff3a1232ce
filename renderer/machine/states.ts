import type { Cell } from '#contract/identifiers';

/** The engine's words for where a package stands on a machine; anything else counts as `other`. */
export const states = ['waiting', 'notified', 'success', 'restart', 'doubtful', 'error', 'other'] as const;
export type State = (typeof states)[number];

/** A deployment's state as one the page has a sign for. */
export const stateOf = (value: Cell): State => states.find((state) => state === value) ?? 'other';

/** States that a person should look at. */
export const isTrouble = (state: State): boolean => state === 'error' || state === 'doubtful';

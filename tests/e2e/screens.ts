import type { App } from './app.ts';
import type { Console } from './console.ts';
import { listScreens } from './screens-list.ts';
import { shellScreens } from './screens-shell.ts';

/** Where screens are shown: the app, and its window in the language it speaks. */
export interface Stage {
  readonly app: App;
  readonly ui: Console;
}

/** Brings something on the screen, from wherever the window is. */
export type Screen = (stage: Stage) => Promise<void>;

/** Every screen, dialog, menu and message of the console that a source with machines leads to, by name. */
export const screens: Readonly<Record<string, Screen>> = { ...listScreens, ...shellScreens };

import { z } from 'zod';

/** The few calls that only Electron's main process can answer. Everything about data goes to the engine instead. */
export const shell = {
  openFile: { input: z.object({ purpose: z.enum(['source']) }), output: z.string().nullable() },
  saveFile: {
    input: z.object({ name: z.string().max(200), format: z.enum(['csv', 'json', 'xlsx']) }),
    output: z.string().nullable(),
  },
  reveal: { input: z.object({ path: z.string().max(4096) }), output: z.null() },
  copy: { input: z.object({ text: z.string().max(50_000_000) }), output: z.null() },
  setTheme: { input: z.object({ theme: z.enum(['system', 'light', 'dark']) }), output: z.null() },
  setLanguage: { input: z.object({ language: z.enum(['en', 'fr']) }), output: z.null() },
  about: {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      runtime: z.enum(['official', 'fallback']),
      locale: z.string(),
    }),
  },
  /** Lets the user save what helps to understand a fault: logs, versions, settings; null when cancelled. */
  saveDiagnostics: { input: z.object({}), output: z.string().nullable() },
  /** Asks for a new engine after it stopped; a fresh port follows. */
  restartEngine: { input: z.object({}), output: z.null() },
} as const;

export type ShellClient = {
  readonly [M in keyof typeof shell]: (
    input: z.input<(typeof shell)[M]['input']>,
  ) => Promise<z.output<(typeof shell)[M]['output']>>;
};

/** What a menu item or accelerator of the shell asks the page to do. */
export const MenuAction = z.enum([
  'palette',
  'openSource',
  'settings',
  'about',
  'shortcuts',
  'find',
  'overview',
  'machines',
  'sources',
  'reload',
]);
export type MenuAction = z.infer<typeof MenuAction>;

/** What the preload puts on `window.shell`. */
export interface ShellBridge {
  call(method: string, input: unknown): Promise<unknown>;
  onMenu(listener: (action: MenuAction) => void): () => void;
  /** A file given on the command line or by the system, to be opened as a source; those of before are told at once. */
  onOpenPath(listener: (path: string) => void): () => void;
}

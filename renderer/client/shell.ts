import type { MenuAction, ShellBridge, ShellClient } from '#contract/shell';

declare global {
  interface Window {
    readonly shell?: ShellBridge;
  }
}

/** The shell's few calls, typed by the contract: `shell.openFile({ purpose: 'source' })`. Rejects outside the app. */
export const shell: ShellClient = new Proxy({} as Record<string, unknown>, {
  get: (_target, method) =>
    typeof method === 'string' && method !== 'then'
      ? (input: unknown) => window.shell?.call(method, input) ?? Promise.reject(new Error(`no shell for ${method}`))
      : undefined,
}) as unknown as ShellClient;

/** Hears menu items and accelerators of the shell; returns what stops it. */
export function onMenu(listener: (action: MenuAction) => void): () => void {
  return window.shell?.onMenu(listener) ?? (() => {});
}

/** Hears files given on the command line or by the system, to be opened as sources; returns what stops it. */
export function onOpenPath(listener: (path: string) => void): () => void {
  return window.shell?.onOpenPath(listener) ?? (() => {});
}

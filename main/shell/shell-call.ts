import { basename } from 'node:path';
import type { z } from 'zod';
import { shell } from '#contract/shell';

type Method = keyof typeof shell;
/** A call of the page that its schema admits. */
export type ShellCall = { [M in Method]: { method: M; input: z.output<(typeof shell)[M]['input']> } }[Method];

/** Checks what the page sent; throws for an unknown method or an input that its schema refuses. */
export function parseShellCall(method: unknown, input: unknown): ShellCall {
  if (typeof method !== 'string' || !Object.hasOwn(shell, method)) throw new Error('shell: unknown method');
  const parsed = shell[method as Method].input.safeParse(input);
  if (!parsed.success) throw new Error(`shell.${method}: ${parsed.error.issues[0]?.code ?? 'invalid'} input`);
  return { method, input: parsed.data } as ShellCall;
}

/** A name the page proposes for a file, without anything a file system or a dialog would take for a path. */
export function safeFileName(name: string, extension: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}<>:"/|?*]/gu, '')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(0, 120);
  const stem = plain.toLowerCase().endsWith(`.${extension}`) ? plain.slice(0, -extension.length - 1) : plain;
  return `${stem || 'export'}.${extension}`;
}

import type { Machine } from './machine.ts';

/**
 * accountinfo.TAG of a machine: its site; NA where the agent brought none; null where the admin row is gone (the server would
 * make a new one with LOST at the next inventory).
 */
export function tagOf({ number, site }: Machine): string | null {
  if (number % 1000 === 173) return null;
  return number % 61 === 60 ? 'NA' : site.code;
}

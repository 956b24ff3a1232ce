import type { Database } from 'better-sqlite3';
import { fold } from '../fold.ts';
import { matchesLike } from '../like.ts';
import { hexKey } from '../order/hex.ts';
import { ipKey } from '../order/ip-key.ts';
import { macKey } from '../order/mac-key.ts';
import { versionKey } from '../order/version-key.ts';

/** Value of a dotted IPv4 address as MySQL's INET_ATON gives it, null for anything else (short forms like `10.1` too). */
export function inetAton(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (parts === null) return null;
  let value = 0;
  for (const part of parts.slice(1)) {
    if (Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

/** Teaches a connection what MySQL has and SQLite lacks. directOnly: a hostile file's schema cannot call them. */
export function registerFunctions(db: Database): void {
  const options = { deterministic: true, directOnly: true };
  db.function('fold', options, (value) => (typeof value === 'string' ? fold(value) : value));
  db.function('mac_key', options, (value) => (typeof value === 'string' ? macKey(value) : value));
  // Order keys as hex: what dialect.ts compares versions and addresses by.
  const keyed = (key: (text: string) => string) => (value: unknown) =>
    value === null ? null : hexKey(key(String(value)));
  db.function('version_key', options, keyed(versionKey));
  db.function('ip_key', options, keyed(ipKey));
  db.function('matches_like', options, (text, pattern) => Number(matchesLike(String(pattern), String(text))));
  db.function('inet_aton', options, (value) => (typeof value === 'string' ? inetAton(value) : null));
}

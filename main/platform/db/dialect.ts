import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { fold } from '../fold.ts';
import { hexKey } from '../order/hex.ts';
import { cidrKeys, ipKey } from '../order/ip-key.ts';
import { versionKey } from '../order/version-key.ts';

/** The two engines that answer our queries; every difference between them is a named function of this file. */
export type Engine = 'sqlite' | 'mysql';

export type Expression = RawBuilder<unknown>;
export type Condition = RawBuilder<SqlBool>;

/**
 * A value as text compares (main/platform/fold.ts). MySQL: by the collation of the column. SQLite: ASCII natively, only other
 * values through our function `fold`; a value is ASCII when it has as many characters as bytes (NUL ends the characters).
 */
export function foldedText(engine: Engine, value: Expression): Expression {
  if (engine === 'mysql') return sql`CAST(${value} AS CHAR)`;
  return sql`CASE WHEN octet_length(${value}) = length(${value}) THEN upper(rtrim(${value})) ELSE fold(${value}) END`;
}

/** The folded value contains the folded text. */
export function containsText(engine: Engine, value: Expression, text: string): Condition {
  return sql`instr(${foldedText(engine, value)}, ${text}) > 0`;
}

/** The folded value starts with the folded text. */
export function startsWithText(engine: Engine, value: Expression, text: string): Condition {
  return sql`instr(${foldedText(engine, value)}, ${text}) = 1`;
}

/** The folded value equals the folded text. */
export function equalsText(engine: Engine, value: Expression, text: string): Condition {
  return sql`${foldedText(engine, value)} = ${text}`;
}

/** The folded value matches a pattern of `*` and `?`; LIKE's own wildcards are taken literally. */
export function likeText(engine: Engine, value: Expression, pattern: string): Condition {
  const escaped = pattern.replace(/[!%_]/g, '!$&').replaceAll('*', '%').replaceAll('?', '_');
  const like: Condition = sql`${foldedText(engine, value)} LIKE ${escaped} ESCAPE '!'`;
  if (engine === 'mysql') return like;
  // SQLite's LIKE ends at a NUL, in the value and in the pattern.
  if (pattern.includes('\0')) return sql`matches_like(fold(${value}), ${pattern})`;
  return sql`CASE WHEN instr(${value}, char(0)) > 0 THEN matches_like(fold(${value}), ${pattern}) ELSE ${like} END`;
}

/** A stored value as a number; NULL when it is text that is none. */
export function numberValue(engine: Engine, value: Expression): Expression {
  if (engine === 'mysql') return sql`(NULLIF(${value}, '') + 0)`;
  return sql`CASE WHEN typeof(${value}) <> 'text' OR trim(${value}) GLOB '[0-9.-]*' THEN ${value} + 0 END`;
}

/** What a version compares by. MySQL has no such function: versions are looked up first (`compile.ts`, Distinct). */
export function versionValue(engine: Engine, value: Expression): Expression {
  if (engine === 'mysql') throw new Error('versions on MySQL are looked up before the query');
  return sql`version_key(${value})`;
}

/** A version of the filter, as versionValue gives those of the table. */
export const versionBound = (version: string): Expression => sql`${hexKey(versionKey(version))}`;

/** What an address compares by: IPv4 and IPv6 apart. */
export function addressValue(engine: Engine, value: Expression): Expression {
  if (engine === 'mysql') return sql`CONCAT(LPAD(LENGTH(INET6_ATON(${value})), 2, '0'), HEX(INET6_ATON(${value})))`;
  return sql`ip_key(${value})`;
}

/** An address of the filter, as addressValue gives those of the table. */
export function addressBound(engine: Engine, address: string): Expression {
  return sql`${onEngine(engine, ipKey(address))}`;
}

/** First and last bound of a network, as addressValue gives those of the table; null when it is not one. */
export function networkBounds(
  engine: Engine,
  network: string,
  bits: number,
): { first: Expression; last: Expression } | null {
  const keys = cidrKeys(network, bits);
  return keys && { first: sql`${onEngine(engine, keys.first)}`, last: sql`${onEngine(engine, keys.last)}` };
}

/** First and last bound of all addresses of the kind of `address`. */
export function kindBounds(engine: Engine, address: string): { first: Expression; last: Expression } {
  const four = !address.includes(':');
  const none = { first: sql``, last: sql`` };
  return networkBounds(engine, four ? '0.0.0.0' : '::', 0) ?? none;
}

/** Our keys begin with 04, 06; MySQL's (LENGTH of INET6_ATON) with 04, 16. */
const onEngine = (engine: Engine, key: string) => (engine === 'mysql' ? hexKey(key).replace(/^06/, '16') : hexKey(key));

/** NULL, blank text, or the zero date. */
export function isEmptyValue(engine: Engine, value: Expression): Condition {
  const text = engine === 'mysql' ? sql`CAST(${value} AS CHAR)` : value;
  return sql`(${value} IS NULL OR ${equalsText(engine, value, '')} OR ${text} LIKE '0000-00-00%')`;
}

/** Text of the web console with its quotes decoded (main/platform/entities.ts). */
export function decodedQuotes(value: Expression): Expression {
  return sql`replace(replace(${value}, '&#039;', ''''), '&quot;', '"')`;
}

/** A text range: both bounds folded. */
export const foldedBound = (text: string): Expression => sql`${fold(text)}`;

/** The first value, or the second where the first is a device path (`\\\\.\\PHYSICALDRIVE0`): Windows agents swap storages.NAME and MODEL. */
export function unlessDevicePath(value: Expression, other: Expression): Expression {
  return sql`CASE WHEN substr(${value}, 1, 1) = ${'\\'} THEN ${other} ELSE ${value} END`;
}

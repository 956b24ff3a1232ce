import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { blanks, fold } from '../fold.ts';
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

/**
 * A hardware address as it compares (main/platform/order/mac-key.ts). Most agents write AA:BB:CC:DD:EE:FF, which needs no
 * function of ours. MySQL: of six bytes in any notation; longer ones (InfiniBand) as they are written.
 */
export function foldedMac(engine: Engine, value: Expression): Expression {
  if (engine === 'sqlite') {
    const pair = '[0-9A-F][0-9A-F]';
    const usual = Array.from({ length: 6 }, () => pair).join(':');
    return sql`CASE WHEN upper(${value}) GLOB ${usual} THEN upper(${value}) ELSE mac_key(${value}) END`;
  }
  const digits = sql`REPLACE(REPLACE(REPLACE(${value}, ':', ''), '-', ''), '.', '')`;
  const pairs = [1, 3, 5, 7, 9, 11].map((at) => sql`SUBSTR(${digits}, ${sql.lit(at)}, 2)`);
  return sql`CASE WHEN ${digits} REGEXP ${'^[0-9A-Fa-f]{12}$'} THEN UPPER(CONCAT_WS(':', ${sql.join(pairs)})) ELSE CAST(${value} AS CHAR) END`;
}

/** A folded value contains the folded text. */
export const containsText = (folded: Expression, text: string): Condition => sql`instr(${folded}, ${text}) > 0`;

/** A folded value starts with the folded text. */
export const startsWithText = (folded: Expression, text: string): Condition => sql`instr(${folded}, ${text}) = 1`;

/** A folded value equals the folded text. */
export const equalsText = (folded: Expression, text: string): Condition => sql`${folded} = ${text}`;

/** A folded value matches a pattern of `*` and `?`; LIKE's own wildcards are taken literally. */
export function likeText(engine: Engine, folded: Expression, pattern: string): Condition {
  const escaped = pattern.replace(/[!%_]/g, '!$&').replaceAll('*', '%').replaceAll('?', '_');
  const like: Condition = sql`${folded} LIKE ${escaped} ESCAPE '!'`;
  if (engine === 'mysql') return like;
  // SQLite's LIKE ends at a NUL, in the value and in the pattern.
  if (pattern.includes('\0')) return sql`matches_like(${folded}, ${pattern})`;
  return sql`CASE WHEN instr(${folded}, char(0)) > 0 THEN matches_like(${folded}, ${pattern}) ELSE ${like} END`;
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

/** NULL, nothing but blanks, tabs and line breaks, or the zero date. */
export function isEmptyValue(engine: Engine, value: Expression): Condition {
  if (engine === 'mysql') {
    const text = sql`CAST(${value} AS CHAR)`;
    return sql`(${value} IS NULL OR ${text} REGEXP ${`^[${blanks}]*$`} OR ${text} LIKE '0000-00-00%')`;
  }
  return sql`(${value} IS NULL OR trim(${foldedText(engine, value)}, ${blanks}) = '' OR ${value} LIKE '0000-00-00%')`;
}

/** Text of the web console with its quotes decoded (main/platform/entities.ts). */
export function decodedQuotes(value: Expression): Expression {
  return sql`replace(replace(${value}, '&#039;', ''''), '&quot;', '"')`;
}

/** A text range: both bounds folded. */
export const foldedBound = (text: string): Expression => sql`${fold(text)}`;

/** The value, or another where the row's model is a device path (`\\\\.\\PHYSICALDRIVE0`): Windows agents swap storages.NAME and MODEL. */
export function swappedWhereDevice(model: Expression, value: Expression, other: Expression): Expression {
  return sql`CASE WHEN substr(${model}, 1, 1) = ${'\\'} THEN ${other} ELSE ${value} END`;
}

import ipaddr from 'ipaddr.js';

const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`, 'i');
/** `127.1`, `0x7f000001` and `2130706433` are addresses to every resolver, so a name may not end like that. */
const endsInNumber = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i;

/** A name that parses as a DNS or NetBIOS host name (RFC 1123, underscores as Windows has them); null otherwise. */
export function parseHostName(text: string): string | null {
  const fits = text.length <= 253 && hostName.test(text) && !endsInNumber.test(text);
  return fits ? text : null;
}

/** Addresses that no other machine answers at: an agent without network reports them. */
const nowhere = new Set(['unspecified', 'loopback', 'broadcast', 'multicast']);

/** An IPv4 address in four decimal parts or an IPv6 address without zone, in canonical notation; null otherwise. */
export function parseIp(text: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return nowhere.has(ipaddr.IPv4.parse(text).range()) ? null : text;
  if (text.includes('%') || !text.includes(':') || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return nowhere.has(address.range()) ? null : address.toString();
}

const macNotation =
  /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|[0-9a-f]{12})$/i;

/** The MAC address of one machine as `AA:BB:CC:DD:EE:FF`; null for anything else, zeros and group addresses among them. */
export function parseMac(text: string): string | null {
  if (!macNotation.test(text)) return null;
  const pairs = text.replace(/[:.-]/g, '').toUpperCase().match(/../g) ?? [];
  const first = Number.parseInt(pairs[0] ?? '', 16);
  return (first & 1) === 1 || pairs.every((pair) => pair === '00') ? null : pairs.join(':');
}

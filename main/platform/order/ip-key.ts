import { fold } from '../fold.ts';

/** First character of an IP key: what kind of value it is, in sort order. */
export const ipKind = { blank: '\x00', v4: '\x04', v6: '\x06', text: '\x10' } as const;

/** Order key of an address: keys compare with `<` (one character a byte): blank, IPv4 by number, IPv6 by number, other text. */
export function ipKey(value: string): string {
  const text = firstOf(value.trim());
  if (text === '') return ipKind.blank;
  const four = v4(text);
  if (four !== null) return ipKind.v4 + four;
  const six = text.includes(':') ? v6(text) : null;
  if (six !== null) return ipKind.v6 + six;
  return ipKind.text + Buffer.from(fold(text)).toString('latin1');
}

/** hardware.IPADDR of old data holds several addresses separated by slashes (console.md 2.3): the first counts. */
function firstOf(text: string): string {
  const slash = text.indexOf('/');
  return slash > 0 && /[.:]/.test(text.slice(slash)) ? text.slice(0, slash) : text;
}

/** First and last key of a network, or null when it is not one. Bits beyond the prefix in the address are ignored. */
export function cidrKeys(network: string, bits: number): { first: string; last: string } | null {
  const key = ipKey(network);
  const kind = key.charAt(0);
  const length = kind === ipKind.v4 ? 32 : kind === ipKind.v6 ? 128 : -1;
  if (!Number.isInteger(bits) || bits < 0 || bits > length) return null;
  let first = kind;
  let last = kind;
  for (let i = 0; i < length / 8; i += 1) {
    const free = Math.min(8, Math.max(0, (i + 1) * 8 - bits));
    const mask = (0xff << free) & 0xff;
    const byte = key.charCodeAt(i + 1);
    first += String.fromCharCode(byte & mask);
    last += String.fromCharCode((byte & mask) | (~mask & 0xff));
  }
  return { first, last };
}

function v4(text: string): string | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (parts === null) return null;
  const bytes = parts.slice(1).map(Number);
  return bytes.every((byte) => byte <= 255) ? String.fromCharCode(...bytes) : null;
}

function v6(text: string): string | null {
  const [address = ''] = text.split('%');
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  let hex = address;
  if (tail !== null) {
    const four = v4(tail[2] ?? '');
    if (four === null) return null;
    hex = `${tail[1]}${word(four, 0)}:${word(four, 2)}`;
  }
  const halves = hex.split('::');
  if (halves.length > 2) return null;
  const [head, rest] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - (head?.length ?? 0) - (rest?.length ?? 0);
  if (rest === undefined ? missing !== 0 : missing < 1) return null;
  const words = [...(head ?? []), ...Array<string>(rest === undefined ? 0 : missing).fill('0'), ...(rest ?? [])];
  if (!words.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return null;
  return words
    .map((part) => Number.parseInt(part, 16))
    .map((n) => String.fromCharCode(n >> 8, n & 0xff))
    .join('');
}

const word = (bytes: string, at: number) => ((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1)).toString(16);

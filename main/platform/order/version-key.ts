import { fold } from '../fold.ts';

/**
 * Order key of a version: keys compare with `<` (one character a byte, 0-255) as Debian compares versions: epoch, then
 * runs of digits by value and the rest by character, `~` before the end, letters before signs. Trailing `.0` groups do
 * not count, so that 115 and 115.0 are equal. Case and accents do not count.
 */
export function versionKey(version: string): string {
  const [, epoch = '', rest = ''] = /^(?:(\d+):)?([\s\S]*)$/.exec(fold(version).trim()) ?? [];
  const text = rest.replace(/(?<=\d)(?:\.0+)+(?=$|[^.\d])/g, '');
  let key = number(epoch);
  let at = 0;
  while (at < text.length) {
    const words = run(text, at, false);
    for (const byte of Buffer.from(text.slice(at, words))) key += String.fromCharCode(weight(byte));
    const digits = run(text, words, true);
    if (digits > words) key += END + number(text.slice(words, digits));
    at = digits;
  }
  return key + END;
}

/** Compares two versions: negative, 0 or positive. A total preorder. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionKey(a), versionKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const END = '\x02';

function run(text: string, from: number, digits: boolean): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at)) === digits) at += 1;
  return at;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function number(digits: string): string {
  const significant = digits.replace(/^0+/, '').slice(0, 250);
  return String.fromCharCode(significant.length) + significant;
}

/** `~` sorts before the end of a run, `-` (Debian revision) right after it, then letters, then other signs. */
function weight(byte: number): number {
  if (byte === 0x7e) return 1;
  if (byte === 0x2d) return 3;
  if (byte >= 65 && byte <= 90) return byte - 65 + 4;
  if (byte >= 0x80) return byte;
  return 30 + Math.max(0, byte - 0x20);
}

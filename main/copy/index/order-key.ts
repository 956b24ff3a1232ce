import { fold } from '#main/platform/fold';
import { ipKey } from '#main/platform/order/ip-key';
import { macKey } from '#main/platform/order/mac-key';
import { versionKey } from '#main/platform/order/version-key';
import type { Order } from '../columns.ts';

/** Text orders whose key is the folded text itself. */
export const keyIsFold = (order: Order) => order === 'text' || order === 'time' || order === 'mac';

/** Text as words are looked for in it: folded, addresses of network cards in one notation. */
export const foldedFor = (order: Order, text: string) => (order === 'mac' ? macKey(text) : fold(text));

/** What text compares by in an order. Keys of `version` and `ip` hold one byte a character. */
export function orderKey(order: Order, text: string): string {
  if (order === 'version') return versionKey(text);
  if (order === 'ip') return ipKey(text);
  return foldedFor(order, text);
}

/** Compares strings as their UTF-8 bytes compare: unlike `<`, characters beyond U+FFFF come last. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return lift(x) - lift(y);
  }
  return a.length - b.length;
}

/** Halves of characters beyond U+FFFF (D800-DFFF) sort after E000-FFFF. */
const lift = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Who makes a network card, by its MAC; `local` addresses are given by software and have no maker. */
export interface Vendor {
  readonly name: string | null;
  readonly local: boolean;
}

const nobody: Vendor = { name: null, local: false };

let registry: Buffer | null = null;

/**
 * The IEEE registry (oui-data) as the bytes of its file, 5.6 MB: parsed, its 54,000 entries would cost ten times that.
 * One entry a line, ` "PREFIX": "name\\naddress"`, sorted by length, then prefix.
 */
function loadRegistry(): Buffer {
  registry ??= readFileSync(createRequire(import.meta.url).resolve('oui-data'));
  return registry;
}

/** The hex digits of a MAC in any notation, upper case; null when it is none (12 digits, or 40 for InfiniBand). */
export function macDigits(text: string): string | null {
  const digits = text.replace(/[\s:.-]/g, '').toUpperCase();
  return /^(?:[0-9A-F]{12}|[0-9A-F]{40})$/.test(digits) ? digits : null;
}

/**
 * Vendors of some MACs. The longest registered prefix counts (36, 28, then 24 bits): IEEE sells parts of a block to
 * different makers. An address with the "locally administered" bit has no maker: virtual, randomised or set by hand.
 */
export function vendorsOf(macs: readonly string[]): Vendor[] {
  return macs.map((mac) => {
    const digits = macDigits(mac);
    // OCS writes zeros where the agent sent no MAC (its default of MACADDR up to 2.8.1); XEROX owns that block
    return digits === null || /^0+$/.test(digits) ? nobody : vendorOf(digits);
  });
}

function vendorOf(digits: string): Vendor {
  // Of InfiniBand's 20 bytes the last 8 are the port's GUID, which begins with the maker's prefix
  const address = digits.length === 40 ? digits.slice(24) : digits;
  for (const length of [9, 7, 6]) {
    const name = registered(address.slice(0, length));
    if (name) return { name, local: false };
  }
  return { name: null, local: (Number.parseInt(address.slice(0, 2), 16) & 2) !== 0 };
}

/** Name of the maker of exactly this prefix: a binary search over the lines of the registry. */
function registered(prefix: string): string | null {
  const lines = loadRegistry();
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const start = lines.lastIndexOf(0x0a, middle - 1) + 1;
    const found = lines.indexOf(0x0a, start);
    const end = found < 0 ? lines.length : found;
    const line = lines.toString('utf8', start, end);
    const key = /^ "([0-9A-F]+)": /.exec(line)?.[1];
    if (key === prefix) return firstLine(line);
    // The braces of the first and last line have no key
    if (key === undefined ? start > 0 : isAfter(key, prefix)) to = start;
    else from = end + 1;
  }
  return null;
}

/** The order of the file: short prefixes first, then by their digits. */
const isAfter = (key: string, prefix: string) =>
  key.length === prefix.length ? key > prefix : key.length > prefix.length;

function firstLine(line: string): string {
  const text = line.slice(line.indexOf(': ') + 2).replace(/,$/, '');
  return (JSON.parse(text) as string).split('\n', 1)[0] ?? '';
}

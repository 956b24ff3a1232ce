/** Comparisons written anew, slowly and plainly: what the index and the SQL are measured against. */
export type Value = string | number | null;

/** Upper case without accents and trailing blanks (not tabs). */
export function plain(value: Value): string {
  return [...String(value).normalize('NFD')]
    .filter((c) => !/\p{Mn}/u.test(c))
    .join('')
    .toUpperCase()
    .normalize('NFC')
    .replace(/ +$/, '');
}

export const isEmpty = (value: Value) =>
  value === null || (typeof value === 'string' && (value.trim() === '' || value.startsWith('0000-00-00')));

/** Pattern of `*` and `?` by recursion. */
export function globs(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const [head = '', rest] = [[...pattern][0], [...pattern].slice(1).join('')];
  if (head === '*') return globs(rest, text) || (text !== '' && globs(pattern, [...text].slice(1).join('')));
  const [first] = [...text];
  return first !== undefined && (head === '?' || head === first) && globs(rest, [...text].slice(1).join(''));
}

/** Debian's comparison, character by character; trailing `.0` groups do not count. */
export function versionOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => {
    const upper = plain(text).trim();
    const colon = /^\d+:/.exec(upper)?.[0] ?? '';
    const rest = upper.slice(colon.length);
    return { epoch: Number(colon.slice(0, -1)), rest: rest.replace(/(\d)(?:\.0+)+(?![.\d])/g, '$1') };
  });
  if (left === undefined || right === undefined) throw new Error('two versions');
  if (left.epoch !== right.epoch) return left.epoch - right.epoch;
  let [x, y] = [left.rest, right.rest];
  while (x !== '' || y !== '') {
    const [nx = '', ny = ''] = [/^\D*/.exec(x)?.[0], /^\D*/.exec(y)?.[0]];
    for (let i = 0; i < Math.max(nx.length, ny.length); i += 1) {
      const order = rank(nx[i]) - rank(ny[i]);
      if (order !== 0) return order;
    }
    [x, y] = [x.slice(nx.length), y.slice(ny.length)];
    const [dx = '', dy = ''] = [/^\d*/.exec(x)?.[0], /^\d*/.exec(y)?.[0]];
    const order = Number(dx || 0) - Number(dy || 0);
    if (order !== 0) return order;
    [x, y] = [x.slice(dx.length), y.slice(dy.length)];
  }
  return 0;
}

function rank(character: string | undefined): number {
  if (character === '~') return -1;
  if (character === undefined) return 0;
  if (character === '-') return 0.5;
  return /[A-Z]/.test(character) ? character.charCodeAt(0) : 1000 + (character.codePointAt(0) ?? 0);
}

/** An address as (family, number), or null; of several, the first. Only the notations of the samples. */
export function address(value: string): { family: 4 | 6; number: bigint } | null {
  const [text = ''] = value.split('/');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) {
    return { family: 4, number: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
  }
  if (!/^[0-9a-f:]+$/i.test(text) || !text.includes(':')) return null;
  const [head = '', tail = ''] = text.split('::');
  const words = (half: string) => (half === '' ? [] : half.split(':'));
  const all = [...words(head), ...Array<string>(8 - words(head).length - words(tail).length).fill('0'), ...words(tail)];
  return { family: 6, number: all.reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n) };
}

/** The hex digits of a hardware address two by two; null for what is none. */
export function macPairs(value: Value): string[] | null {
  const digits = [...String(value ?? '')].filter((c) => !':-. '.includes(c)).join('');
  return digits.length >= 4 && digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits)
    ? Array.from({ length: digits.length / 2 }, (_, i) => digits.slice(2 * i, 2 * i + 2).toUpperCase())
    : null;
}

/** Whether the digits stand in the address, from the beginning of one of its bytes. */
export function hasDigits(value: Value, digits: string): boolean {
  const pairs = macPairs(value) ?? [];
  return pairs.some((_, at) => pairs.slice(at).join('').startsWith(digits.replace(/[:.-]/g, '').toUpperCase()));
}

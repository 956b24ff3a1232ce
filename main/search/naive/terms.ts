import { samples } from '#main/copy/index/testing/rows';
import { address, globs, hasDigits, isEmpty, macPairs, plain, type Value, versionOrder } from './values.ts';

/** A piece of filter after the field name, and what it means for one value. */
export interface Term {
  readonly text: string;
  readonly test: (value: Value) => boolean;
}

export type Pick = <T>(of: readonly T[]) => T;

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const said = (test: (value: Value) => boolean) => (value: Value) => !isEmpty(value) && test(value);
const signs = ['<', '<=', '>', '>=', ':<', ':>='] as const;
const compare = (sign: string, order: number) => {
  const bare = sign.replace(':', '');
  return bare === '<' ? order < 0 : bare === '<=' ? order <= 0 : bare === '>' ? order > 0 : order >= 0;
};

export function nothing(pick: Pick): Term {
  const word = pick(['null', 'empty', 'Empty']);
  return { text: `:${word}`, test: word === 'null' ? (value) => value === null : isEmpty };
}

export function text(pick: Pick, values: readonly Value[]): Term {
  const whole = String(pick(values.filter((value) => value !== null && plain(value).trim() !== '')));
  const varied = pick([whole, whole.toLowerCase(), whole.toUpperCase()]);
  const [from, to] = [pick([0, 0, 1, 2]), pick([2, 3, 5, 99])].sort((a, b) => a - b);
  const part = [...varied].slice(from, to).join('').trim() || varied;
  switch (pick(['contains', 'contains', 'equals', 'like', 'order', 'range', 'either'])) {
    case 'range': {
      const other = String(pick(values.filter((value) => value !== null && plain(value).trim() !== '')));
      const [low, high] = pick([
        [varied, other],
        [varied, ''],
        ['', other],
      ]);
      const side = (bound: string) => (bound === '' ? '' : quoted(bound));
      const bytes = (text: Value) => Buffer.from(plain(text));
      const test = (value: Value) =>
        (low === '' || Buffer.compare(bytes(value), bytes(low)) >= 0) &&
        (high === '' || Buffer.compare(bytes(value), bytes(high)) <= 0);
      return { text: `:${side(low)}..${side(high)}`, test: said(test) };
    }
    case 'either': {
      const other = String(pick(values.filter((value) => value !== null && plain(value).trim() !== '')));
      const test = (value: Value) =>
        value !== null && [part, other].some((wanted) => plain(value).includes(plain(wanted)));
      return { text: `:(${quoted(part)} or ${quoted(other)})`, test };
    }
    case 'equals':
      return {
        text: `${pick(['=', ':='])}${quoted(varied)}`,
        test: (value) => value !== null && plain(value) === plain(varied),
      };
    case 'like': {
      const bare = part.replace(/[\s()"*?]/g, '') || 'x';
      const pattern = pick([`${bare}*`, `*${bare}`, `*${bare}*`, `?${bare}*`]);
      return { text: `:${pattern}`, test: (value) => value !== null && globs(plain(pattern), plain(value)) };
    }
    case 'order': {
      const sign = pick(['<', '>', '<=', '>=']);
      return {
        text: `${sign}${quoted(varied)}`,
        test: said((value) => compare(sign, Buffer.compare(Buffer.from(plain(value)), Buffer.from(plain(varied))))),
      };
    }
    default:
      return { text: `:${quoted(part)}`, test: (value) => value !== null && plain(value).includes(plain(part)) };
  }
}

export function number(
  pick: Pick,
  values: readonly number[],
  suffix: readonly (readonly [string, number])[] = [['', 1]],
): Term {
  const [unit, factor] = pick(suffix);
  const [a, b] = [pick(values), pick(values)].sort((x, y) => x - y) as [number, number];
  const bound = a / factor;
  if (pick([0, 1, 2]) === 0) {
    return {
      text: `:${bound}${unit}..${b / factor}${unit}`,
      test: (value) => value !== null && Number(value) >= a && Number(value) <= b,
    };
  }
  if (pick([0, 1, 2]) === 0)
    return { text: `${pick([':', '='])}${bound}${unit}`, test: (value) => value !== null && Number(value) === a };
  const sign = pick(signs);
  return { text: `${sign}${bound}${unit}`, test: (value) => value !== null && compare(sign, Number(value) - a) };
}

/** `now` of the test is 23 November 2026, 12:00. */
export function time(pick: Pick): Term {
  const at = (from: string, to: string): Term['test'] => said((value) => String(value) >= from && String(value) < to);
  return pick<Term>([
    { text: ':today', test: at('2026-11-23', '2026-11-24') },
    { text: '=2026-10', test: at('2026-10-01', '2026-11-01') },
    { text: ':2025..2026-10-24', test: at('2025-01-01', '2026-10-25') },
    { text: '<2026-11-01', test: at('', '2026-11-01') },
    { text: '<=2026-11-01', test: at('', '2026-11-02') },
    { text: '>2026-11-01', test: at('2026-11-02', '9') },
    { text: '>=2026', test: at('2026-01-01', '9') },
    { text: '>30d', test: at('', '2026-10-24 12:00:00') },
    { text: '<30d', test: said((value) => String(value) > '2026-10-24 12:00:00') },
    { text: ':4h', test: at('2026-11-23 08:00:00', '9') },
    {
      text: ':1d..2mo',
      test: said((value) => String(value) >= '2026-09-23 12:00:00' && String(value) <= '2026-11-22 12:00:00'),
    },
    { text: '="2026-10-24 12:30"', test: at('2026-10-24 12:30:00', '2026-10-24 12:31:00') },
  ]);
}

export function version(pick: Pick): Term {
  const bound = String(pick(samples.version.filter((value) => value)));
  const other = String(pick(samples.version.filter((value) => value)));
  if (pick([0, 1, 2]) === 0)
    return { text: `:${quoted(bound)}`, test: (value) => value !== null && plain(value).startsWith(plain(bound)) };
  if (pick([0, 1, 2]) === 0) {
    return {
      text: `${pick(['=', ':='])}${quoted(bound)}`,
      test: said((value) => versionOrder(String(value), bound) === 0),
    };
  }
  if (pick([0, 1, 2]) === 0 && versionOrder(bound, other) <= 0) {
    return {
      text: `:${quoted(bound)}..${quoted(other)}`,
      test: said((value) => versionOrder(String(value), bound) >= 0 && versionOrder(String(value), other) <= 0),
    };
  }
  const sign = pick(signs);
  return { text: `${sign}${bound}`, test: said((value) => compare(sign, versionOrder(String(value), bound))) };
}

/** Whether a value is an address of the network. */
export const inNetwork =
  (network: string, bits: number): Term['test'] =>
  (value) => {
    const [net, own] = [address(network), value === null ? null : address(String(value))];
    const shift = BigInt((net?.family === 4 ? 32 : 128) - bits);
    return own !== null && net !== null && own.family === net.family && own.number >> shift === net.number >> shift;
  };

export function ip(pick: Pick): Term {
  const order =
    (sign: string, bound: string): Term['test'] =>
    (value) => {
      const [own, limit] = [value === null ? null : address(String(value)), address(bound)];
      return (
        own !== null &&
        limit !== null &&
        own.family === limit.family &&
        compare(sign, Number(own.number - limit.number))
      );
    };
  const starts =
    (text: string): Term['test'] =>
    (value) =>
      value !== null && plain(value).startsWith(plain(text));
  const both =
    (a: Term['test'], b: Term['test']): Term['test'] =>
    (value) =>
      a(value) && b(value);
  return pick<Term>([
    { text: ':10.1.0.0/16', test: inNetwork('10.1.0.0', 16) },
    { text: ':10.1.2.3', test: inNetwork('10.1.2.3', 32) },
    { text: ':192.168.1.64/26', test: inNetwork('192.168.1.64', 26) },
    { text: ':fe80::/10', test: inNetwork('fe80::', 10) },
    { text: ':FE80::1', test: inNetwork('fe80::1', 128) },
    { text: ':10.1.', test: starts('10.1.') },
    { text: ':unk', test: starts('unk') },
    { text: '>=10.1.2.3', test: order('>=', '10.1.2.3') },
    { text: '<2001:db8::10', test: order('<', '2001:db8::10') },
    { text: ':10.1.0.5..10.2.0.9', test: both(order('>=', '10.1.0.5'), order('<=', '10.2.0.9')) },
    { text: '=10.1.0.5', test: inNetwork('10.1.0.5', 32) },
    { text: '=2001:db8:0::10', test: inNetwork('2001:db8::10', 128) },
    { text: '=UNKNOWN', test: (value) => value === 'unknown' },
  ]);
}

export function mac(pick: Pick): Term {
  if (pick([0, 1, 2, 3]) === 0) {
    const whole = pick(['00-1a-2b-3c-4d-5e', '001a.2b3c.4d60', 'AABBCCDDEEFF', '00:1a:2b:3c:4d:61']);
    return {
      text: `${pick(['=', ':='])}${whole}`,
      test: (value) => macPairs(value)?.length === 6 && hasDigits(value, whole),
    };
  }
  const part = pick(['00:1A:2B', '00-1a-2b-3c', '001a.2b3c.4d5e', 'aabbccddeeff', '001A2B3C4D5F', '001a2b3c4d6', 'DD']);
  return { text: `:${part}`, test: (value) => hasDigits(value, part) };
}

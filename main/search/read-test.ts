import type { Bound, Test } from '#main/copy/plan';
import { fold } from '#main/platform/fold';
import { cidrKeys, ipKey, ipKind } from '#main/platform/order/ip-key';
import { compareVersions } from '#main/platform/order/version-key';
import { macText } from './mac.ts';
import { FilterError } from './problem.ts';
import { boundsOf } from './read-bounds.ts';
import { isSize, numberOf } from './sizes.ts';
import { limits, type Operator, type Value } from './syntax.ts';
import type { Target } from './target.ts';

/** The test that `field op value` asks for; throws FilterError when the value does not fit the field. */
export function readTest(target: Target, operator: Operator, value: Value, now: Date): Test {
  if (operator === ':') {
    const word = value.quoted ? '' : value.text.toLowerCase();
    if (word === 'null' || word === 'empty') return { op: word };
  }
  if (value.text.trim() === '') throw new FilterError('emptyValue', value, { field: target.name });
  if (isText(target)) return textTest(target, operator, value);
  if (operator === '=' && target.order === 'ip' && !isAddress(value)) return { op: 'equals', text: fold(value.text) };
  if (target.order === 'ip' && operator === ':') return addressTest(value);
  if (target.order === 'version' && operator === ':')
    return wildcardTest(value) ?? { op: 'starts', text: fold(value.text) };
  const bounds = boundsOf(target, value, now);
  // `last<30d` = less than 30 days ago: an age grows as the time falls.
  const sign = bounds.age ? flipped[operator] : operator;
  switch (sign) {
    case '<':
      return range(target, undefined, { value: bounds.from, inclusive: false });
    case '<=':
      return range(target, undefined, bounds.last);
    case '>':
      return range(target, { value: bounds.last.value, inclusive: !bounds.last.inclusive }, undefined);
    case '>=':
      return range(target, { value: bounds.from, inclusive: true }, undefined);
    default:
      // `last:7d` = within the last 7 days.
      return range(target, { value: bounds.from, inclusive: true }, bounds.age ? undefined : bounds.last);
  }
}

/** The test of `field:from..to`, both ends included; an age on the left may be the younger or the older one. */
export function readRange(target: Target, from: Value | null, to: Value | null, now: Date): Test {
  if (isText(target)) {
    for (const value of [from, to])
      if (value !== null) refuseSize(target, value, `:${from?.text ?? ''}..${to?.text ?? ''}`);
    const bound = (value: Value | null): Bound | undefined =>
      value === null ? undefined : { value: textOf(target, value), inclusive: true };
    return range(target, bound(from), bound(to));
  }
  const low = from === null ? undefined : boundsOf(target, from, now);
  const high = to === null ? undefined : boundsOf(target, to, now);
  if (low?.age || high?.age) {
    const ends = [low?.from ?? '9999', high?.from ?? '0001-01-01'].map(String).sort();
    return range(target, { value: ends[0] ?? '', inclusive: true }, { value: ends[1] ?? '', inclusive: true });
  }
  if (from !== null && to !== null) checkEnds(target, from, to, low?.from ?? '', high?.from ?? '');
  return range(target, low === undefined ? undefined : { value: low.from, inclusive: true }, high?.last);
}

/** What a bare word asks of a text column. */
export function wordTest(value: Value): Test {
  return wildcardTest(value) ?? { op: 'contains', text: fold(value.text) };
}

/** A bare word that is a network: any address in it. */
export function networkTest(value: Value): Test | null {
  const [, network = '', bits = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/i.exec(value.text) ?? [];
  return bits !== '' && cidrKeys(network, Number(bits)) !== null ? { op: 'cidr', network, bits: Number(bits) } : null;
}

const flipped: Readonly<Record<Operator, Operator>> = {
  ':': ':',
  '=': '=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const isText = ({ order }: Target) => order === 'text' || order === 'mac';

/** A typed value as text compares; addresses of network cards in the one notation that those of the inventory are brought to. */
function textOf({ order }: Target, { text }: Value): string {
  return fold((order === 'mac' ? macText(text) : null) ?? text);
}

function textTest(target: Target, operator: Operator, value: Value): Test {
  const text = textOf(target, value);
  switch (operator) {
    case ':':
      return wildcardTest(value) ?? { op: 'contains', text };
    case '=':
      return { op: 'equals', text };
    case '<':
    case '<=':
      refuseSize(target, value, operator + value.text);
      return range(target, undefined, { value: text, inclusive: operator === '<=' });
    default:
      refuseSize(target, value, operator + value.text);
      return range(target, { value: text, inclusive: operator === '>=' }, undefined);
  }
}

/** Throws where text would be compared with a size: `disk<100G` would ask how the model is spelled. Quoted values are text. */
function refuseSize({ name, sizedBy }: Target, value: Value, said: string): void {
  const meant = isSize(value.text) || (sizedBy !== undefined && numberOf(value.text) !== null);
  if (value.quoted || !meant) return;
  if (sizedBy === undefined) throw new FilterError('textNotSize', value, { field: name });
  throw new FilterError('textNotSizeTry', value, { field: name, suggestion: sizedBy + said });
}

function addressTest(value: Value): Test {
  // Several addresses separated by slashes stand in old data; they are looked for as text.
  if (/^[^/]*\/[^/.:]*$/.test(value.text)) {
    const network = networkTest(value);
    if (network === null) throw new FilterError('badNetwork', value, { value: value.text });
    return network;
  }
  if (isAddress(value)) {
    const bound = { value: value.text, inclusive: true };
    return { op: 'range', order: 'ip', from: bound, to: bound };
  }
  return wildcardTest(value) ?? { op: 'starts', text: fold(value.text) };
}

/** A whole address: it compares by number, whatever its notation. */
function isAddress({ text }: Value): boolean {
  const kind = ipKey(text).charAt(0);
  return (kind === ipKind.v4 || kind === ipKind.v6) && !text.includes('/');
}

function wildcardTest(value: Value): Test | null {
  if (value.quoted || !/[*?]/.test(value.text)) return null;
  if ((value.text.match(/[*?]/g) ?? []).length > limits.wildcards) {
    throw new FilterError('tooManyWildcards', value, { limit: String(limits.wildcards) });
  }
  return { op: 'like', pattern: fold(value.text).replace(/\*+/g, '*') };
}

function checkEnds({ order }: Target, from: Value, to: Value, low: string | number, high: string | number): void {
  if (order === 'ip' && ipKey(from.text).charAt(0) !== ipKey(to.text).charAt(0)) {
    throw new FilterError('mixedAddresses', { start: from.start, end: to.end });
  }
  const backwards =
    order === 'version'
      ? compareVersions(from.text, to.text) > 0
      : order === 'ip'
        ? ipKey(from.text) > ipKey(to.text)
        : low > high;
  if (backwards)
    throw new FilterError('rangeBackwards', { start: from.start, end: to.end }, { from: from.text, to: to.text });
}

function range({ order }: Target, from: Bound | undefined, to: Bound | undefined): Test {
  return { op: 'range', order, ...(from && { from }), ...(to && { to }) };
}

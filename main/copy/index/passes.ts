import type { Cell } from '#contract/identifiers';
import { fold, isBlank } from '#main/platform/fold';
import { matchesLike } from '#main/platform/like';
import { cidrKeys, ipKey, ipKind } from '#main/platform/order/ip-key';
import type { Bound, Test } from '../plan.ts';
import { compareBytes, orderKey } from './order-key.ts';

/** A test as a function of one value: for dictionaries where no faster way exists. */
export function passes(test: Test): (value: Cell) => boolean {
  switch (test.op) {
    case 'null':
      return (value) => value === null;
    case 'empty':
      return isEmpty;
    case 'not': {
      const inner = passes(test.of);
      return (value) => !inner(value);
    }
    case 'contains':
      return onText((text) => text.includes(test.text));
    case 'starts':
      return onText((text) => text.startsWith(test.text));
    case 'equals':
      return onText((text) => text === test.text);
    case 'like':
      return onText((text) => matchesLike(test.pattern, text));
    case 'cidr': {
      const keys = cidrKeys(test.network, test.bits);
      return (value) => {
        if (keys === null || isEmpty(value)) return false;
        const key = ipKey(String(value));
        return key >= keys.first && key <= keys.last;
      };
    }
    case 'range':
      return inRange(test);
  }
}

/** Whether a value says nothing: NULL, nothing but blanks, tabs and line breaks, or the zero date. */
export function isEmpty(value: Cell): boolean {
  return value === null || (typeof value === 'string' && (isBlank(fold(value)) || value.startsWith('0000-00-00')));
}

const onText = (test: (text: string) => boolean) => (value: Cell) => value !== null && test(fold(String(value)));

/** A range never holds an empty value; one of addresses holds only the kind of its bounds. */
function inRange({ order, from, to }: Extract<Test, { op: 'range' }>): (value: Cell) => boolean {
  if (order === 'number') {
    const [least, most] = [Number(from?.value ?? -Infinity), Number(to?.value ?? Infinity)];
    return (value) => {
      const number =
        typeof value === 'number' ? value : value === null || value.trim() === '' ? Number.NaN : Number(value);
      return (
        (from?.inclusive === false ? number > least : number >= least) &&
        (to?.inclusive === false ? number < most : number <= most)
      );
    };
  }
  const bounds = keyBounds(order, from, to);
  return (value) => {
    if (isEmpty(value)) return false;
    const key = orderKey(order, String(value));
    return isAbove(key, bounds.from) && isBelow(key, bounds.to);
  };
}

export interface KeyBound {
  readonly key: string;
  readonly inclusive: boolean;
}

/** The order keys between which a range lies; always both for addresses. */
export function keyBounds(order: Exclude<Extract<Test, { op: 'range' }>['order'], 'number'>, from?: Bound, to?: Bound) {
  const low: KeyBound | undefined = from && { key: orderKey(order, String(from.value)), inclusive: from.inclusive };
  const high: KeyBound | undefined = to && { key: orderKey(order, String(to.value)), inclusive: to.inclusive };
  if (order !== 'ip') return { from: low, to: high };
  const kind = (low ?? high)?.key.charAt(0) ?? ipKind.v4;
  const after = String.fromCharCode(kind.charCodeAt(0) + 1);
  return { from: low ?? { key: kind, inclusive: true }, to: high ?? { key: after, inclusive: false } };
}

const isAbove = (key: string, bound?: KeyBound) => {
  const order = bound === undefined ? 1 : compareBytes(key, bound.key);
  return order > 0 || (order === 0 && bound?.inclusive === true);
};

const isBelow = (key: string, bound?: KeyBound) => {
  const order = bound === undefined ? -1 : compareBytes(key, bound.key);
  return order < 0 || (order === 0 && bound?.inclusive === true);
};

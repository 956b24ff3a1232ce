import type { Bound } from '#main/copy/plan';
import { ipKey, ipKind } from '#main/platform/order/ip-key';
import { ageOf, periodOf } from './dates.ts';
import { FilterError } from './problem.ts';
import { numberOf, sizeOf } from './sizes.ts';
import type { Value } from './syntax.ts';
import type { Target } from './target.ts';

/** What a value covers: a day covers its 24 hours, a number only itself. */
export interface Bounds {
  readonly from: string | number;
  readonly last: Bound;
  /** The value was an age (`30d`): the time it leads to is `from`. */
  readonly age: boolean;
}

/** Reads a value as its field needs it; throws FilterError when it does not fit. */
export function boundsOf(target: Target, value: Value, now: Date): Bounds {
  switch (target.order) {
    case 'number':
      return exactly(readNumber(target, value));
    case 'time':
      return readTime(value, now);
    case 'ip': {
      const kind = ipKey(value.text).charAt(0);
      if (kind !== ipKind.v4 && kind !== ipKind.v6) throw new FilterError('badAddress', value, { value: value.text });
      return exactly(value.text.trim());
    }
    default:
      return exactly(value.text);
  }
}

const exactly = (value: string | number): Bounds => ({ from: value, last: { value, inclusive: true }, age: false });

function readNumber({ format }: Target, value: Value): number {
  const text = value.text.trim();
  if (format !== 'megabytes' && format !== 'bytes') {
    const number = numberOf(text);
    if (number === null) throw new FilterError('badNumber', value, { value: value.text });
    return number;
  }
  const unit = format === 'megabytes' ? 1024 ** 2 : 1;
  const bytes = sizeOf(text, unit);
  if (bytes === null) throw new FilterError('badSize', value, { value: value.text });
  return bytes / unit;
}

function readTime(value: Value, now: Date): Bounds {
  const text = value.text.trim();
  const age = ageOf(text, now);
  if (age !== null) return { from: age, last: { value: age, inclusive: true }, age: true };
  const period = periodOf(text, now);
  if (period === null) throw new FilterError('badDate', value, { value: value.text });
  return { from: period.start, last: { value: period.end, inclusive: false }, age: false };
}

/** A valid input of a method, and per field values that must be refused in its place. Fields by path: `sort.0.key`. */
export interface Sample {
  readonly method: string;
  readonly valid: Readonly<Record<string, unknown>>;
  readonly broken: Readonly<Record<string, readonly unknown[]>>;
  /** Fields that may be missing. */
  readonly optional?: readonly string[];
  /** Unknown fields are dropped, not refused: the input is one of several kinds that share their fields. */
  readonly dropsUnknown?: true;
}

/** Another kind of thing than any field takes. */
const foreign: readonly unknown[] = [null, true, { toString: 'x' }, Number.NaN];

/** Values of every sort but text; and texts that are refused. */
export const noText = (...texts: readonly string[]): unknown[] => [7, ['a'], ...foreign, ...texts];
/** Values that are no number; and numbers that are refused. */
export const noNumber = (...numbers: readonly number[]): unknown[] => ['1', '', [1], ...foreign, ...numbers];
/** Values that are no list; and lists that are refused. */
export const noList = (...lists: readonly (readonly unknown[])[]): unknown[] => [7, 'a', ...foreign, ...lists];
/** Values that are neither true nor false. */
export const noFlag: readonly unknown[] = [0, 1, 'true', null, [], {}];
/** Values that are no object of fields. */
export const noObject: readonly unknown[] = [null, 7, 'a', [], true];

export const long = (length: number): string => 'x'.repeat(length);
export const many = <T>(count: number, item: T): T[] => new Array<T>(count).fill(item);

function replaced(input: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<string, unknown>;
  copy[first] = replaced(copy[first], rest, value);
  return copy;
}

function without(input: Sample['valid'], field: string): Record<string, unknown> {
  const { [field]: _, ...rest } = input;
  return rest;
}

/** Every input that is wrong in one place only, with what is wrong about it. Plain data, fit to be sent over a port. */
export function brokenInputs({ valid, broken, optional = [], dropsUnknown }: Sample): [string, unknown][] {
  const fields = Object.entries(broken).flatMap(([path, values]) =>
    values.map((value): [string, unknown] => [
      `${path} = ${String(JSON.stringify(value)).slice(0, 40)}`,
      replaced(valid, path.split('.'), value),
    ]),
  );
  const missing = Object.keys(valid)
    .filter((field) => !optional.includes(field))
    .map((field): [string, unknown] => [`no ${field}`, without(valid, field)]);
  const extra: [string, unknown][] = dropsUnknown ? [] : [['an unknown field', { ...valid, sql: 'SELECT 1' }]];
  return [...fields, ...missing, ...extra];
}

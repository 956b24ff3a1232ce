const units: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4, p: 1024 ** 5 };

/** A size such as 8G, 8GB, 8 GiB, 512m, 1.5T in bytes, all counted in 1024s; a bare number counts in `unit` bytes. Null = no size. */
export function sizeOf(text: string, unit: number): number | null {
  const [, digits, letter] = /^(\d{1,15}(?:[.,]\d{1,6})?)\s*([kmgtp])?(?:i?b|o)?$/i.exec(text) ?? [];
  if (digits === undefined) return null;
  return Number(digits.replace(',', '.')) * (letter === undefined ? unit : (units[letter.toLowerCase()] ?? 1));
}

/** Whether a text can only be a size: a number with a unit. */
export const isSize = (text: string): boolean => /[a-z]$/i.test(text) && sizeOf(text, 1) !== null;

/** A plain number, with `.` or `,` before decimals; a trailing % is allowed. Null = none. */
export function numberOf(text: string): number | null {
  return /^-?\d{1,15}(?:[.,]\d{1,15})?%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) : null;
}

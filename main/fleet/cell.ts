import type { Cell } from '#contract/identifiers';

/** Longest text of a cell in the machine list and on a machine's page, in characters. */
export const listTextLimit = 500;
export const pageTextLimit = 10_000;

/** A database value as the contract carries it: bytes read as UTF-8 with replacement characters, no infinities. */
export function toCell(raw: unknown): Cell {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : String(raw);
  if (raw instanceof Uint8Array) return new TextDecoder('utf-8').decode(raw);
  return String(raw);
}

/** Text cut at `limit` characters, the last one an ellipsis; never in the middle of a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A value of the console's own text columns: nothing for blank text. */
export const filled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined && cell !== '';

/** Numbers stored as text (a driver's DECIMAL, a column without affinity) as numbers; other text stays text. */
export function toNumber(cell: Cell): Cell {
  return typeof cell === 'string' && plainNumber.test(cell) ? Number(cell) : cell;
}

import type { Format } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { xmlText } from './escape.ts';
import { style } from './styles.ts';

const numeric: ReadonlySet<Format> = new Set(['megabytes', 'bytes', 'number']);
const decimal = /^-?\d{1,15}(\.\d{1,10})?$/;
const time = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d):(\d\d))?$/;
const dayMs = 86_400_000;
/** Day 0 of a workbook as Excel counts from March 1900 on; before that it counts a 29 February 1900 that never was. */
const epochMs = Date.UTC(1899, 11, 30);
const firstMs = Date.UTC(1900, 2, 1);

/** Days since the workbook's day 0, or null for what is no day of the calendar (`0000-00-00`, 31 February). */
export function serialDay(text: string): number | null {
  const found = time.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(ms);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return real && ms >= firstMs ? (ms - epochMs) / dayMs : null;
}

/** Column letters of a 0-based index: 0 = A, 26 = AA. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const number = (at: string, value: number, look: number) =>
  `<c r="${at}"${look === 0 ? '' : ` s="${look}"`}><v>${value}</v></c>`;

/** A text cell with its text inside it: the workbook needs no table of shared strings, which would grow with the fleet. */
export const textCell = (at: string, text: string, look: number) =>
  `<c r="${at}" t="inlineStr"${look === 0 ? '' : ` s="${look}"`}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** One cell at a reference like `B7`: numbers and times typed, everything else text and never a formula; null = no cell. */
export function cellXml(at: string, cell: Cell, format: Format): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? number(at, cell, style.plain) : textCell(at, String(cell), style.plain);
  if (numeric.has(format) && decimal.test(cell)) return number(at, Number(cell), style.plain);
  if (format === 'date' || format === 'datetime') {
    const day = serialDay(cell);
    if (day !== null) return number(at, day, cell.length > 10 ? style.datetime : style.date);
  }
  return textCell(at, cell, style.plain);
}

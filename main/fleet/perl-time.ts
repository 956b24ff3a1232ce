import type { Cell } from '#contract/identifiers';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The server's `Mon Nov 16 10:55:00 2026` (Perl's localtime in the C locale, console.md 2.2) as `2026-11-16 10:55:00`, which
 * sorts; other text stays as it is.
 */
export function perlTime(cell: Cell): Cell {
  const parts = /^\w{3} (\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})$/.exec(String(cell ?? '').trim());
  const month = months.indexOf(parts?.[1] ?? '') + 1;
  if (parts === null || month === 0) return cell;
  const [, , day = '', time = '', year = ''] = parts;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

/** Days are whole days since 1970, times are seconds since 1970 in the server's local time (DATETIME columns have no zone). */
export const daySeconds = 86_400;

/** Day number of `YYYY-MM-DD`. */
export function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / 1000 / daySeconds);
}

/** `YYYY-MM-DD HH:MM:SS`. */
export function dateTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

const dates = new Map<number, string>();

/** `YYYY-MM-DD`. */
export function date(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
  dates.set(day, text);
  return text;
}

/** `MM/DD/YYYY`, as SMBIOS writes dates. */
export function usDate(day: number): string {
  const [year, month, dayOfMonth] = date(day).split('-');
  return `${month}/${dayOfMonth}/${year}`;
}

/** What Perl's `localtime` prints, as the server stores it in devices.COMMENTS: `Mon Nov 23 10:55:00 2026`, day padded by a blank. */
export function perlTime(seconds: number): string {
  const at = new Date(seconds * 1000);
  const [weekday = '', dayOfMonth, month = '', year] = at.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${String(Number(dayOfMonth)).padStart(2)} ${at.toISOString().slice(11, 19)} ${year}`;
}

/** 0 = Sunday. */
function weekday(day: number): number {
  return (day + 4) % 7;
}

/** The last working day at or before a day. */
export function workingDay(day: number): number {
  const at = weekday(day);
  return at === 0 ? day - 2 : at === 6 ? day - 1 : day;
}

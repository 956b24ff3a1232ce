/** Days are whole days since 1970, times are seconds since 1970 in the server's local time (DATETIME columns have no zone). */
export const daySeconds = 86_400;

/** Day number of `YYYY-MM-DD`. */
export function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / 1000 / daySeconds);
}

/** Half past nine: where only a day is said, servers reported overnight and the first offices are at work. */
const morning = '09:30';

/** Seconds of a moment, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (a day alone means 09:30), or null when there is none such. */
export function secondsOf(moment: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(moment);
  if (parts === null) return null;
  const [, day = '', time = morning] = parts;
  const seconds = Date.parse(`${day}T${time}:00Z`) / 1000;
  // Date.parse takes 30 February for 2 March
  return Number.isNaN(seconds) || momentOf(seconds) !== `${day}T${time}` ? null : seconds;
}

/** `YYYY-MM-DDTHH:MM`, the moment that `secondsOf` reads. */
export function momentOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}

/** The moment now, in this computer's own time. */
export function presentMoment(): string {
  const now = new Date();
  return momentOf(Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60);
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

/** `DD-MM-YYYY HH:MM:SS`, as the Unix agent writes the start of a system. */
export function bootTime(seconds: number): string {
  const [day = '', time = ''] = dateTime(seconds).split(' ');
  return `${day.split('-').reverse().join('-')} ${time}`;
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

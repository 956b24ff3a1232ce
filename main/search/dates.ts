/** Times that a value of a filter stands for: from `start` up to, not including, `end`; as the database writes times. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** `30d`, `12h`, `2w`, `3mo`, `1y`, `45min` before now, to the minute; null when it is no such length. */
export function ageOf(text: string, now: Date): string | null {
  const [, digits = '', unit = ''] = /^(\d{1,5})(min|h|d|w|mo|m|y)$/i.exec(text) ?? [];
  const count = Number(digits);
  const at = new Date(now);
  at.setSeconds(0, 0);
  switch (unit.toLowerCase()) {
    case 'min':
      at.setMinutes(at.getMinutes() - count);
      break;
    case 'h':
      at.setHours(at.getHours() - count);
      break;
    case 'd':
      at.setDate(at.getDate() - count);
      break;
    case 'w':
      at.setDate(at.getDate() - 7 * count);
      break;
    case 'm':
    case 'mo':
      at.setMonth(at.getMonth() - count);
      break;
    case 'y':
      at.setFullYear(at.getFullYear() - count);
      break;
    default:
      return null;
  }
  return at.getFullYear() < 1 ? '0001-01-01' : timeText(at);
}

/** A day, month, year, minute or second, `today`, `yesterday`, as a period; null when it is none. */
export function periodOf(text: string, now: Date): Period | null {
  const word = text.toLowerCase();
  if (word === 'today') return days(now.getFullYear(), now.getMonth(), now.getDate());
  if (word === 'yesterday') return days(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?)?)?$/i.exec(text)?.slice(1);
  if (parts === undefined) return null;
  const [year = 0, month, day, hour, minute, second] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (
    year < 1 ||
    (month !== undefined && (month < 1 || month > 12)) ||
    (hour ?? 0) > 23 ||
    (minute ?? 0) > 59 ||
    (second ?? 0) > 59
  )
    return null;
  if (month === undefined) return { start: `${pad(year, 4)}-01-01`, end: `${pad(year + 1, 4)}-01-01` };
  if (day === undefined) return { start: dayText(year, month - 1, 1), end: dayText(year, month, 1) };
  if (dayText(year, month - 1, day) !== `${pad(year, 4)}-${pad(month)}-${pad(day)}`) return null;
  if (hour === undefined || minute === undefined) return days(year, month - 1, day);
  const start = dateOf(year, month - 1, day);
  start.setHours(hour, minute, second ?? 0);
  const end = new Date(start);
  end.setSeconds(end.getSeconds() + (second === undefined ? 60 : 1));
  return { start: timeText(start), end: timeText(end) };
}

/** A time as the database writes it, in this computer's time zone. */
export function timeText(at: Date): string {
  return `${dayText(at.getFullYear(), at.getMonth(), at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
}

const days = (year: number, month: number, day: number): Period => ({
  start: dayText(year, month, day),
  end: dayText(year, month, day + 1),
});

function dayText(year: number, month: number, day: number): string {
  const at = dateOf(year, month, day);
  return `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

function dateOf(year: number, month: number, day: number): Date {
  const at = new Date(2000, 0, 1);
  at.setFullYear(year, month, day);
  return at;
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

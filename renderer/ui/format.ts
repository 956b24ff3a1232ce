import type { Language } from '#contract/fault';
import type { Format } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { i18n } from '#renderer/i18n/setup.ts';

// English as Europe writes it: day, month name, 24 hours. "en" alone would mean the United States.
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const cached = <T>(make: (locale: string) => T) => {
  const made = new Map<Language, T>();
  return (language: Language): T => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(locales[language]);
    made.set(language, fresh);
    return fresh;
  };
};

// UTC on both sides: a server's local time is text without a zone and must be shown as it stands.
const dates = cached((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const times = cached(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);
const exact = cached(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' }),
);
const numbers = cached((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percents = cached((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 }));
const relative = cached((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;
const sizes = sizeUnits.map((unit) =>
  cached(
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'narrow' : 'short',
        maximumFractionDigits: 1,
      }),
  ),
);

/** A value as one line of text for people, by its column's format; empty text for nothing, `unknown` for a zero date. */
export function formatCell(value: Cell, format: Format, language: Language): string {
  if (value === null || value === '') return '';
  switch (format) {
    case 'date':
    case 'datetime':
      return formatTime(String(value), format, language);
    case 'megabytes':
      return typeof value === 'number' ? formatBytes(value * 1024 * 1024, language) : value;
    case 'bytes':
      return typeof value === 'number' ? formatBytes(value, language) : value;
    case 'number':
      return typeof value === 'number' ? formatNumber(value, language) : value;
    default:
      return String(value);
  }
}

/** A number with the language's separators. */
export const formatNumber = (value: number, language: Language) => numbers(language).format(value);

/** A share 0..1 as a percentage of two digits; 100 % only for all of it. */
export const formatPercent = (share: number, language: Language) =>
  percents(language).format(share < 1 ? Math.min(share, 0.99) : share);

/** Bytes in the largest unit that leaves at least 1; 1 kB = 1024 B, as OCS and its agents count. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes === 0 ? 0 : Math.min(Math.floor(Math.log2(Math.abs(bytes)) / 10), sizeUnits.length - 1);
  const index = Math.max(power, 0);
  return sizes[index]?.(language).format(bytes / 1024 ** index) ?? String(bytes);
}

function formatTime(text: string, format: 'date' | 'datetime', language: Language): string {
  if (isZeroTime(text)) return i18n.t('common:unknown', { lng: language });
  const at = parseServerTime(text);
  if (at === null) return text;
  return (format === 'date' || text.length === 10 ? dates : times)(language).format(at);
}

/** `0000-00-00 00:00:00`: what OCS stores for a time it does not know; of a last contact it means never. */
export const isZeroTime = (text: string) => text.startsWith('0000-00-00');

/** Wall-clock milliseconds of a server's time text, or null where it is no time. Not an instant: it has no zone. */
export function parseServerTime(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?/.exec(text);
  if (parts === null || isZeroTime(text)) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(at) ? null : at;
}

/** The clock on the wall here, on the same scale as `parseServerTime`. */
export function wallClock(now: Date = new Date()): number {
  return now.getTime() - now.getTimezoneOffset() * 60_000;
}

const steps = [
  { unit: 'minute', ms: 60_000, below: 3_600_000 },
  { unit: 'hour', ms: 3_600_000, below: 86_400_000 },
  { unit: 'day', ms: 86_400_000, below: 45 * 86_400_000 },
  { unit: 'month', ms: 30.44 * 86_400_000, below: 730 * 86_400_000 },
  { unit: 'year', ms: 365.25 * 86_400_000, below: Number.POSITIVE_INFINITY },
] as const;

/** How long ago a server's time was: `2 min ago`; empty for nothing, `never` for a zero date. `now`: wall clock, in ms. */
export function formatAgo(text: string | null, language: Language, now: number = wallClock()): string {
  if (text === null || text === '') return '';
  if (isZeroTime(text)) return i18n.t('common:never', { lng: language });
  const at = parseServerTime(text);
  if (at === null) return text;
  const difference = at - now;
  const size = Math.abs(difference);
  if (size < 60_000) return i18n.t('common:justNow', { lng: language });
  const step = steps.find((candidate) => size < candidate.below) ?? steps[4];
  return relative(language).format(Math.trunc(difference / step.ms), step.unit);
}

/** A server's time in full, for a tooltip. */
export function formatExact(text: string | null, language: Language): string {
  const at = text === null ? null : parseServerTime(text);
  return at === null ? (text ?? '') : exact(language).format(at);
}

/** An ISO instant (the console's own times) as server-time text in this computer's zone. */
export function localText(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : new Date(wallClock(at)).toISOString().slice(0, 19).replace('T', ' ');
}

import type { TFunction } from 'i18next';
import type { Language } from '#contract/fault';
import type { Cell } from '#contract/identifiers';
import { formatCell } from '#renderer/ui/format.ts';
import type { Wording } from './find.ts';

// Names of unknown tables and columns are data: only plain words are looked up in the catalogue.
const isKey = (text: string) => /^[A-Za-z][A-Za-z0-9_]{0,79}$/.test(text);

/** Title of a section: from the catalogue when the console knows it, else the table's own name. */
export function sectionTitle(t: TFunction<'section'>, key: string, known = true): string {
  return known && isKey(key) ? t(`title.${key}`, { defaultValue: key }) : key;
}

/** Heading of a column: the section's own word for it, else the common one, else its name. */
export function columnTitle(t: TFunction<'section'>, section: string, key: string): string {
  if (!isKey(section) || !isKey(key)) return key;
  return t([`of.${section}.${key}`, `column.${key}`], { defaultValue: key });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The server's `Mon Nov 16 10:55:00 2026` (Perl's localtime, C locale) as `2026-11-16 10:55:00`; other text as it is. */
export function perlTime(value: Cell): Cell {
  const parts = /^\w{3} (\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})$/.exec(String(value ?? ''));
  const month = months.indexOf(parts?.[1] ?? '') + 1;
  if (parts === null || month === 0) return value;
  const [, , day = '', time = '', year = ''] = parts;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

/** How the page writes a machine's sections in the current language. */
export function wordingOf(t: TFunction<'section'>, language: Language): Wording {
  return {
    title: (section) => section.label ?? sectionTitle(t, section.key, section.known),
    column: (section, index) => {
      const column = section.columns[index];
      if (column === undefined) return '';
      return column.label ?? (section.known ? columnTitle(t, section.key, column.key) : column.key);
    },
    cell: (stored, section, index) => {
      let value = stored;
      const column = section.columns[index];
      if (column?.coded && typeof value === 'string' && isKey(value))
        return t(`code.${value}`, { defaultValue: value });
      // Numbers that name something are no quantities: no thousands separators.
      if (typeof value === 'number' && column !== undefined && /^(id|activation)$|Id$/.test(column.key))
        return String(value);
      if (section.key === 'deployments' && column?.key === 'statusAt') value = perlTime(value);
      // OCS fills in midnight where the agent tells only a day.
      const isDay = section.key === 'software' && column?.format === 'datetime' && String(value).endsWith(' 00:00:00');
      if (isDay) return formatCell(value, 'date', language);
      const format =
        section.key === 'deployments' && column?.key === 'statusAt' ? 'datetime' : (column?.format ?? 'text');
      return formatCell(value, format, language);
    },
  };
}

import type { TFunction } from 'i18next';
import type { Language } from '#contract/fault';
import { cellText, isKey } from './cell-words.ts';
import type { Wording } from './find.ts';

/** Title of a section: from the catalogue when the console knows it, else the table's own name. */
export function sectionTitle(t: TFunction<'section'>, key: string, known = true): string {
  return known && isKey(key) ? t(`title.${key}`, { defaultValue: key }) : key;
}

/** Heading of a column: the section's own word for it, else the common one, else its name. */
export function columnTitle(t: TFunction<'section'>, section: string, key: string): string {
  if (!isKey(section) || !isKey(key)) return key;
  return t([`of.${section}.${key}`, `column.${key}`], { defaultValue: key });
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
    cell: (value, section, index) => cellText(t, language, value, section.columns[index], section.key),
  };
}

import type { TFunction } from 'i18next';
import type { Language } from '#contract/fault';
import type { SectionColumn } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { formatBytes, formatCell, formatNumber, isZeroTime } from '#renderer/ui/format.ts';

/** Names of unknown tables and columns are data: only plain words are looked up in the catalogue. */
export const isKey = (text: string) => /^[A-Za-z][A-Za-z0-9_]{0,79}$/.test(text);

const contacts: ReadonlySet<string> = new Set(['lastInventory', 'lastContact']);

function counted(value: number, unit: NonNullable<SectionColumn['unit']>, language: Language): string {
  return unit === 'kB' ? formatBytes(value * 1024, language) : `${formatNumber(value, language)} ${unit}`;
}

/** A cell of a machine's page as one text in the current language. `section`: key of the section it is in. */
export function cellText(
  t: TFunction<'section'>,
  language: Language,
  value: Cell,
  column: SectionColumn | undefined,
  section: string,
): string {
  if (column?.coded && typeof value === 'string' && isKey(value)) return t(`code.${value}`, { defaultValue: value });
  if (typeof value === 'number' && column !== undefined) {
    if (column.unit !== undefined) return counted(value, column.unit, language);
    // Numbers that name something are no quantities: no thousands separators.
    if (/^(id|activation|port)$|Id$/.test(column.key)) return String(value);
  }
  const isTime = column?.format === 'datetime' && typeof value === 'string';
  if (isTime && isZeroTime(value) && contacts.has(column.key)) return t('common:never');
  // OCS fills in midnight where the agent tells only a day.
  const isDay = section === 'software' && isTime && value.endsWith(' 00:00:00');
  return formatCell(value, isDay ? 'date' : (column?.format ?? 'text'), language);
}

import type { TFunction } from 'i18next';
import type { Language } from '#contract/fault';
import type { Column, Difference } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { formatCell } from '#renderer/ui/format.ts';
import { columnTitle, sectionTitle } from './wording.ts';

export interface CompareWords {
  readonly section: (key: string) => string;
  readonly item: (difference: Difference) => string;
  /** A value as text; '' for none. */
  readonly value: (difference: Difference, value: Cell) => string;
}

/**
 * How differences are written. The engine's section `facts` holds machine columns; everywhere else a number stands for how
 * many rows a machine has under that key.
 */
export function compareWords(
  t: TFunction<'section'>,
  own: TFunction<'compare'>,
  language: Language,
  columns: readonly Column[],
): CompareWords {
  const known = new Map(columns.map((column) => [column.key, column]));
  const columnOf = ({ section, item }: Difference) => (section === 'facts' ? known.get(item) : undefined);
  return {
    section: (key) => sectionTitle(t, key),
    item: (difference) => columnOf(difference)?.label ?? columnTitle(t, difference.section, difference.item),
    value: (difference, value) => {
      if (value === null || value === '') return '';
      if (difference.section === 'facts') return formatCell(value, columnOf(difference)?.format ?? 'text', language);
      if (typeof value === 'number') return value === 1 ? own('present') : own('times', { count: value });
      return value;
    },
  };
}

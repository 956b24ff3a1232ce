import type { TFunction } from 'i18next';
import type { Language } from '#contract/fault';
import type { Comparison, Difference } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { formatNumber } from '#renderer/ui/format.ts';
import { cellText } from './cell-words.ts';
import { columnTitle, sectionTitle } from './wording.ts';

type Rows = Difference['values'][number];

export interface CompareWords {
  readonly section: (one: Difference | Comparison['cut'][number]) => string;
  readonly item: (difference: Difference) => string;
  /** What each machine has, as text; '' for none. */
  readonly values: (difference: Difference) => readonly string[];
}

/** How differences are written: each cell by its column, equal rows once with their number before. */
export function compareWords(t: TFunction<'section'>, own: TFunction<'compare'>, language: Language): CompareWords {
  const exact = (value: Cell, format: string) =>
    format === 'megabytes' && typeof value === 'number'
      ? own('megabytes', { value: formatNumber(value, language) })
      : String(value);
  const textOf = ({ section, columns }: Difference, rows: Rows, isExact: boolean) => {
    const parts = rows.map(({ count, cells }) => {
      const text = cells
        .map((cell, at) => {
          if (cell === null || cell === '') return '';
          const column = columns[at];
          return isExact && typeof cell === 'number' && column !== undefined
            ? exact(cell, column.format)
            : cellText(t, language, cell, column, section);
        })
        .filter((part) => part !== '')
        .join(' · ');
      if (text === '') return count === 1 ? own('present') : own('times', { count });
      return count === 1 ? text : `${formatNumber(count, language)} × ${text}`;
    });
    return parts.join(', ');
  };
  return {
    section: ({ section, label }) => label ?? sectionTitle(t, section),
    item: ({ section, item, columns }) => {
      if (item === '') return own('unnamed');
      const [column] = columns;
      // Of a field the item is the column's key; of rows it is data, and no word of the catalogue
      return columns.length === 1 && column?.key === item ? (column.label ?? columnTitle(t, section, item)) : item;
    },
    values: (difference) => {
      const texts = difference.values.map((rows) => textOf(difference, rows, false));
      const kinds = new Set(difference.values.map((rows) => JSON.stringify(rows))).size;
      // 8,190 MB and 8,192 MB both read "8 GB": where rounding hides the difference, the numbers themselves are shown
      return new Set(texts).size < kinds ? difference.values.map((rows) => textOf(difference, rows, true)) : texts;
    },
  };
}

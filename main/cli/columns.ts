import { InvalidArgumentError } from 'commander';
import type { Sort } from '#contract/fleet';
import type { ColumnSpec } from '#main/copy/columns';
import type { Copy } from '#main/copy/copy';
import type { TableColumn } from '#main/exports/table';
import { vocabularyOf } from '#main/search/vocabulary';

/** Shown when nobody says which columns: who, what, where, when. */
export const usualColumns = ['id', 'name', 'user', 'os', 'ram', 'serial', 'ip', 'lastInventory'];

function columnNamed(copy: Copy, word: string): ColumnSpec {
  // The words of the filter language, so that people learn one vocabulary; a label may have blanks that a filter has not
  const spec =
    vocabularyOf(copy).fields.get(word.toLowerCase())?.columns[0] ??
    copy.columns.find(({ label }) => label?.toLowerCase() === word.toLowerCase());
  if (spec === undefined)
    throw new InvalidArgumentError(`No column ${word}; there are: ${copy.columns.map(({ key }) => key).join(', ')}.`);
  return spec;
}

/** Columns by key, short word or label of a custom field. A key is the header, but for custom fields, which have a label. */
export function columnsNamed(copy: Copy, asked: readonly string[]): { specs: ColumnSpec[]; columns: TableColumn[] } {
  if (asked.length === 0) throw new InvalidArgumentError('No columns to show.');
  const specs = asked.map((word) => columnNamed(copy, word));
  return { specs, columns: specs.map(({ key, label, format }) => ({ key, header: label ?? key, format })) };
}

/** `name,-last`: sort columns, a minus before those that fall. At most four. */
export function sortNamed(copy: Copy, asked: readonly string[]): Sort {
  if (asked.length > 4) throw new InvalidArgumentError('At most four columns to sort by.');
  return asked.map((word) => ({
    key: columnNamed(copy, word.replace(/^[-+]/, '')).key,
    descending: word.startsWith('-'),
  }));
}

import type { Column } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

/** Text in quotation marks, so that the filter language takes it as it is. */
const quote = (text: string) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;

/** A value that the filter language reads as one plain word. */
const isPlain = (text: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) && !/^(empty|null|today|yesterday|or|and|not)$/i.test(text);

/** The criterion that a column has exactly this value. */
export function criterionOf(column: Column, value: Cell): string {
  if (value === null) return `${column.key}:null`;
  const text = String(value);
  // `empty` alone would hold NULL too, which facets count apart.
  if (text.trim() === '') return `(${column.key}:empty -${column.key}:null)`;
  switch (column.format) {
    case 'megabytes':
      return `${column.key}=${text}M`;
    case 'bytes':
      return `${column.key}=${text}B`;
    case 'number':
      return `${column.key}=${text}`;
    case 'date':
    case 'datetime':
      return /^\d{4}-\d\d-\d\d/.test(text) ? `${column.key}=${text.slice(0, 10)}` : `${column.key}=${quote(text)}`;
    default:
      return `${column.key}=${isPlain(text) ? text : quote(text)}`;
  }
}

/** The filter with a criterion added; what is joined by `or` is kept together by parentheses. */
export function withCriterion(filter: string, criterion: string, negated: boolean): string {
  const base = filter.trim();
  const term = negated ? `-${criterion}` : criterion;
  if (base === '') return term;
  const opposite = negated ? criterion : `-${criterion}`;
  const words = base.split(' ');
  if (hasOr(base)) return `(${base}) ${term}`;
  if (base === term || base.endsWith(` ${term}`)) return base;
  if (base === opposite || words.at(-1) === opposite) return `${base.slice(0, base.length - opposite.length)}${term}`;
  return `${base} ${term}`;
}

/** Whether a top-level `or` stands in the filter, outside quotes and parentheses. */
function hasOr(filter: string): boolean {
  let depth = 0;
  const bare = filter.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  for (const word of bare.split(/(?=[()])|(?<=[()])|\s+/)) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth === 0 && word.toLowerCase() === 'or') return true;
  }
  return false;
}

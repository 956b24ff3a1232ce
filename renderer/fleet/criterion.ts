import type { Column } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';

/** Text in quotation marks, so that the filter language takes it as it is. */
const quote = (text: string) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;

/** A value that the filter language reads as one plain word. */
const isPlain = (text: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) && !/^(empty|null|today|yesterday|or|and|not)$/i.test(text);

/** The engine cuts texts of the list at 500 characters and joins the values of a column with several by a comma. */
const LONGEST = 500;
const BETWEEN_VALUES = ', ';
/** What a one-line filter bar cannot hold. */
const lineBreaking = /[\u0000-\u001f\u2028\u2029]/;

/** What OCS stores for "never". */
const ZERO_DATE = '0000-00-00';

/** Keys are shown by their end only: no filter can ask for them. */
const MASK = '••';

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
const isDay = (text: string) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** Numbers of a machine's several values come as text. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A column of which a machine may have several values (MACs, disks): the engine has no order to sort it by. */
const hasSeveral = (column: Column) => !column.sortable;

/** In the filter language `ip` means any address of a machine; the column is the main one. */
const fieldOf = ({ key }: Column) => (key === 'ip' ? 'mainip' : key);

/** Nothing readable, but something stored: `empty` alone would hold NULL too, which facets count apart. */
const blank = (field: string) => `(${field}:empty -${field}:null)`;

/** The criterion that a column has exactly this value; null where the language has none (a text in a column of numbers, a masked key). */
export function criterionOf(column: Column, value: Cell): string | null {
  const field = fieldOf(column);
  if (value === null) return hasSeveral(column) ? `${field}:empty` : `${field}:null`;
  const text = String(value);
  if (text.trim() === '' || text.startsWith(ZERO_DATE)) return blank(field);
  if (text.startsWith(MASK)) return null;
  switch (column.format) {
    case 'megabytes':
      return plainNumber.test(text) ? `${field}=${text}M` : null;
    case 'bytes':
      return plainNumber.test(text) ? `${field}=${text}B` : null;
    case 'number':
      return plainNumber.test(text) ? `${field}=${text}` : null;
    case 'date':
    case 'datetime':
      return isDay(text.slice(0, 10)) ? `${field}=${text.slice(0, 10)}` : null;
    default:
      return textCriterion(field, text);
  }
}

/** One criterion a value that the cell shows: a machine's several values stand in one cell. */
export function criteriaOf(column: Column, value: Cell): readonly { value: Cell; criterion: string }[] {
  const text = typeof value === 'string' ? value : '';
  const values = hasSeveral(column) && text !== '' ? text.split(BETWEEN_VALUES) : [value];
  // The last of a list that was cut is not whole.
  if (values.length > 1 && isCut(text)) values.pop();
  return values.flatMap((each) => {
    const criterion = criterionOf(column, each);
    return criterion === null ? [] : [{ value: each, criterion }];
  });
}

const isCut = (text: string) => text.length >= LONGEST - 1 && text.endsWith('…');

function textCriterion(field: string, text: string): string {
  if (!isCut(text) && !lineBreaking.test(text)) return `${field}=${isPlain(text) ? text : quote(text)}`;
  // Not to be said whole: its longest piece comes nearest.
  const whole = isCut(text) ? text.slice(0, -1) : text;
  const [piece = ''] = whole.split(lineBreaking).toSorted((a, b) => b.length - a.length);
  return `${field}:${quote(piece.trim())}`;
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

/** What is being typed where the cursor stands. */
export type Typing =
  | {
      readonly kind: 'field';
      readonly table: string | null;
      readonly partial: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'value';
      readonly table: string | null;
      readonly field: string;
      readonly partial: string;
      readonly start: number;
      readonly end: number;
    };

const term = /^([a-z][\w.-]*)(?::(?:<=|>=|<|>|=)?|<=|>=|<|>|=)([\s\S]*)$/i;

/** The parentheses the cursor is in: of `table(...)`, of `field:(...)`, or only for order. */
interface Inside {
  readonly table: string | null;
  readonly field: string | null;
}

function opened(before: string, outer: Inside = { table: null, field: null }): Inside {
  const [, field, value] = term.exec(before) ?? [];
  if (field !== undefined && value === '') return { table: outer.table, field: field.toLowerCase() };
  return before === '' ? outer : { table: before.toLowerCase(), field: null };
}

/** What belongs to the value behind the cursor: the rest of a run, or of quoted text with its closing mark where it has one. */
const bare = /^[^\s()]*/;
const closing = /^(?:\\.|[^"\\])*"|^/s;

/** Reads the text up to the cursor only as far as completion needs: it may be half typed and parse nowhere. */
export function typingAt(text: string, cursor: number): Typing {
  const stack: Inside[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < Math.min(cursor, text.length); i += 1) {
    const character = text.charAt(i);
    if (character === '\\' && quoted) i += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (/\s/.test(character)) start = i + 1;
    else if (character === '(') {
      stack.push(opened(text.slice(start, i).replace(/^-+/, ''), stack.at(-1)));
      start = i + 1;
    } else if (character === ')') {
      stack.pop();
      start = i + 1;
    }
  }
  while (text.charAt(start) === '-' && start < cursor) start += 1;
  const rest = quoted ? closing : bare;
  const end = cursor + (rest.exec(text.slice(cursor))?.[0].length ?? 0);
  const { table, field: outer } = stack.at(-1) ?? { table: null, field: null };
  const token = text.slice(start, cursor);
  const [, field, value = ''] = term.exec(token) ?? [];
  if (field === undefined && outer !== null)
    return { kind: 'value', table, field: outer, partial: unquoted(token), start, end };
  if (field === undefined) return { kind: 'field', table, partial: token.replace(/^"/, ''), start, end };
  return {
    kind: 'value',
    table,
    field: field.toLowerCase(),
    partial: unquoted(value),
    start: cursor - value.length,
    end,
  };
}

/** The typed part of a value: of a range the side the cursor is in. */
const unquoted = (value: string) => value.replace(/^"/, '').replace(/\\(["\\])/g, '$1');

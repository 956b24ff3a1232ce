import { type Attempt, attempt, FilterError } from './problem.ts';
import { limits, type Node, type Operator, type Value } from './syntax.ts';

/** Reads filter text (docs/filter-language.md); null = nothing to filter by. Never throws: a bad filter is a problem with its place. */
export function parseFilter(text: string): Attempt<Node | null> {
  return attempt(() => {
    if (text.length > limits.characters)
      throw new FilterError(
        'tooLong',
        { start: limits.characters, end: text.length },
        { limit: String(limits.characters) },
      );
    return new Parser(text).filter();
  });
}

const identifier = /[a-z][\w.-]*/iy;
const operator = /:(?:<=|>=|<|>|=)?|=|\s*(?:<=|>=|<|>)\s*/y;
const bareRun = /[^\s()"]+/y;
/** MACs and IPv6 addresses hold colons but are no `field:value`. */
const address = /^(?:(?:[0-9a-f]{2}:){2,5}[0-9a-f]{0,2}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:[%/].*)?)$/i;

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  filter(): Node | null {
    this.#blanks();
    if (this.#at === this.#text.length) return null;
    const node = this.#any(0);
    if (this.#at < this.#text.length) throw new FilterError('unexpectedParen', { start: this.#at, end: this.#at + 1 });
    return node;
  }

  #any(depth: number): Node {
    const parts = [this.#all(depth)];
    while (this.#keyword('or')) parts.push(this.#all(depth));
    return join('any', parts);
  }

  #all(depth: number): Node {
    const parts: Node[] = [];
    for (;;) {
      this.#blanks();
      if (this.#at === this.#text.length || this.#peek() === ')' || this.#keyword('or', true)) break;
      if (this.#keyword('and')) {
        if (parts.length === 0) throw this.#missing();
        continue;
      }
      parts.push(this.#unary(depth));
    }
    if (parts.length === 0) throw this.#missing();
    return join('all', parts);
  }

  #unary(depth: number): Node {
    if (depth > limits.depth) throw new FilterError('tooDeep', this.#here(), { limit: String(limits.depth) });
    const start = this.#at;
    const dash = this.#peek() === '-';
    if (!dash && !this.#keyword('not')) return this.#primary(depth);
    if (dash) this.#at += 1;
    else this.#blanks();
    if (this.#at === this.#text.length || /[\s)]/.test(this.#peek()))
      throw new FilterError('loneMinus', { start, end: start + 1 });
    const of = this.#unary(depth + 1);
    return { kind: 'not', of, start, end: of.end };
  }

  #primary(depth: number): Node {
    const start = this.#at;
    if (this.#peek() === '(') return { ...this.#inParens(start, depth), start, end: this.#at };
    if (this.#peek() === '"') return this.#word(this.#quoted());
    const name = this.#match(identifier);
    if (name !== undefined) {
      const field: Value = { text: name, quoted: false, start, end: this.#at };
      if (this.#peek() === '(') return this.#rows(field, depth);
      this.#at = start;
      const whole = this.#match(bareRun) ?? '';
      this.#at = field.end;
      const found = address.test(whole) ? undefined : this.#match(operator);
      if (found !== undefined) return this.#term(field, found.trim(), depth);
      this.#at = start;
    }
    return this.#word(this.#bare());
  }

  #word(value: Value): Node {
    return { kind: 'word', value, start: value.start, end: value.end };
  }

  #rows(table: Value, depth: number): Node {
    const open = this.#at;
    this.#at += 1;
    this.#blanks();
    if (this.#peek() === ')') {
      this.#at += 1;
      return { kind: 'rows', table, of: null, start: table.start, end: this.#at };
    }
    this.#at = open;
    const of = this.#inParens(open, depth);
    return { kind: 'rows', table, of, start: table.start, end: this.#at };
  }

  #inParens(open: number, depth: number): Node {
    this.#at += 1;
    const of = this.#any(depth + 1);
    if (this.#peek() !== ')') throw new FilterError('unclosedParen', { start: open, end: open + 1 });
    this.#at += 1;
    return of;
  }

  #term(field: Value, sign: string, depth: number): Node {
    const operator = (sign.length > 1 && sign.startsWith(':') ? sign.slice(1) : sign) as Operator;
    const { start } = field;
    const next = this.#peek();
    if (next === '(') {
      const words = this.#inParens(this.#at, depth);
      return { ...distribute(field, operator, words), start, end: this.#at };
    }
    if (next === '' || /[\s)]/.test(next))
      throw new FilterError('missingValue', { start, end: this.#at }, { field: field.text });
    if (operator === ':')
      return this.#range(field) ?? { kind: 'term', field, operator, value: this.#value(), start, end: this.#at };
    return { kind: 'term', field, operator, value: this.#value(), start, end: this.#at };
  }

  /** `a..b`, `a..`, `..b`, each side bare or quoted; undefined (and nothing read) when there is no `..`. */
  #range(field: Value): Node | undefined {
    const from = this.#at;
    const low = this.#peek() === '"' ? this.#quoted() : this.#side();
    if (!this.#text.startsWith('..', this.#at)) {
      this.#at = from;
      return undefined;
    }
    this.#at += 2;
    const high = this.#peek() === '"' ? this.#quoted() : this.#side(true);
    this.#ended();
    if (low === null && high === null)
      throw new FilterError('missingValue', { start: field.start, end: this.#at }, { field: field.text });
    return { kind: 'range', field, from: low, to: high, start: field.start, end: this.#at };
  }

  /** One bare side of a range: up to `..`, or for the upper side up to the end of the run. */
  #side(last = false): Value | null {
    const start = this.#at;
    const run = this.#match(bareRun) ?? '';
    const dots = last ? -1 : run.indexOf('..');
    this.#at = start + (dots < 0 ? run.length : dots);
    const text = this.#text.slice(start, this.#at);
    return text === '' ? null : { text, quoted: false, start, end: this.#at };
  }

  #value(): Value {
    return this.#peek() === '"' ? this.#quoted() : this.#bare();
  }

  #bare(): Value {
    const start = this.#at;
    const text = this.#match(bareRun);
    if (text === undefined) throw new FilterError('unexpectedParen', this.#here());
    this.#ended();
    return { text, quoted: false, start, end: this.#at };
  }

  /** Quoted text: `\"` and `\\` stand for `"` and `\`, any other backslash for itself. */
  #quoted(): Value {
    const start = this.#at;
    let text = '';
    for (this.#at += 1; this.#peek() !== '"'; this.#at += 1) {
      if (this.#at >= this.#text.length) throw new FilterError('unclosedQuote', { start, end: this.#text.length });
      const next = this.#text.charAt(this.#at + 1);
      if (this.#peek() === '\\' && (next === '"' || next === '\\')) this.#at += 1;
      text += this.#peek();
    }
    this.#at += 1;
    return { text, quoted: true, start, end: this.#at };
  }

  /** A bare value must not run into a quote or parenthesis: `a(b)` is one value only when quoted. */
  #ended(): void {
    if (this.#peek() === '(' || this.#peek() === '"') throw new FilterError('quoteNeeded', this.#here());
  }

  #keyword(word: string, stay = false): boolean {
    this.#blanks();
    const end = this.#at + word.length;
    const next = this.#text.charAt(end);
    const found = this.#text.slice(this.#at, end).toLowerCase() === word && (next === '' || /[\s()]/.test(next));
    // `or(` and the like: a keyword and a group, never rows of a table of that name.
    if (found && !stay) this.#at = end;
    return found;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #here() {
    return { start: this.#at, end: Math.min(this.#at + 1, this.#text.length) };
  }

  #missing(): FilterError {
    return new FilterError('missingTerm', {
      start: Math.max(0, Math.min(this.#at, this.#text.length - 1)),
      end: this.#text.length,
    });
  }

  #blanks(): void {
    while (/\s/.test(this.#peek())) this.#at += 1;
  }
}

function join(kind: 'all' | 'any', of: readonly Node[]): Node {
  const [first, ...rest] = of;
  if (first === undefined) throw new Error('nothing to join');
  return rest.length === 0 ? first : { kind, of, start: first.start, end: of.at(-1)?.end ?? first.end };
}

/** `os:(debian or ubuntu)`: what stands in the parentheses is said of the field. */
function distribute(field: Value, operator: Operator, node: Node): Node {
  switch (node.kind) {
    case 'all':
    case 'any':
      return { ...node, of: node.of.map((part) => distribute(field, operator, part)) };
    case 'not':
      return { ...node, of: distribute(field, operator, node.of) };
    case 'word':
      return { kind: 'term', field, operator, value: node.value, start: node.start, end: node.end };
    default:
      throw new FilterError('wordsOnly', node, { field: field.text });
  }
}

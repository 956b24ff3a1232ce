import type { ColumnSpec } from '#main/copy/columns';
import type { Test } from '#main/copy/plan';
import { fold } from '#main/platform/fold';
import type { Criteria, RowCriteria } from './criteria.ts';
import { looksLikeMac, macText } from './mac.ts';
import { parseFilter } from './parser.ts';
import { type Attempt, attempt, FilterError } from './problem.ts';
import { networkTest, readRange, readTest, wordTest } from './read-test.ts';
import type { RowTable } from './row-tables.ts';
import type { Node, Span, Value } from './syntax.ts';
import { checkShorthand } from './table-shorthand.ts';
import type { Target } from './target.ts';
import { tableNamed, unknownField, type Vocabulary } from './vocabulary.ts';

/** Reads filter text with the names of a source; null = everything. `now` is what ages are counted from. */
export function readCriteria(text: string, vocabulary: Vocabulary, now: Date): Attempt<Criteria | null> {
  const parsed = parseFilter(text);
  if (!parsed.ok) return parsed;
  const node = parsed.value;
  return attempt(() => (node === null ? null : new Reader(vocabulary, now).criteria(node)));
}

class Reader {
  readonly #vocabulary: Vocabulary;
  readonly #now: Date;

  constructor(vocabulary: Vocabulary, now: Date) {
    this.#vocabulary = vocabulary;
    this.#now = now;
  }

  criteria(node: Node): Criteria {
    switch (node.kind) {
      case 'all':
      case 'any':
        return { kind: node.kind, of: node.of.map((part) => this.criteria(part)) };
      case 'not':
        return { kind: 'not', of: this.criteria(node.of) };
      case 'word':
        return this.#word(node.value);
      case 'rows': {
        const table = tableNamed(this.#vocabulary, node.table);
        return { kind: 'rows', table, where: node.of === null ? null : this.#row(table, node.of) };
      }
      case 'term':
      case 'range':
        return this.#term(node);
    }
  }

  #word(value: Value): Criteria {
    const { words } = this.#vocabulary;
    if (value.text.trim() === '') throw new FilterError('missingTerm', value);
    const network = value.quoted ? null : networkTest(value);
    if (network !== null)
      return anyOf(
        words.filter((column) => column.order === 'ip'),
        network,
      );
    const mac = macOfWord(value);
    const parts = words.map((column): Criteria => ({ kind: 'column', column, test: wordTest(value) }));
    for (const column of words) {
      if (mac !== null && column.format === 'mac')
        parts.push({ kind: 'column', column, test: { op: 'contains', text: mac } });
    }
    return { kind: 'any', of: parts };
  }

  #term(node: Extract<Node, { kind: 'term' | 'range' }>): Criteria {
    const { fields, tables } = this.#vocabulary;
    const field = fields.get(node.field.text.toLowerCase());
    if (field !== undefined) {
      const parts = field.columns.map(
        (column): Criteria => ({
          kind: 'column',
          column,
          test: unmasked(column, node, this.#test(targetOf(column), node)),
        }),
      );
      const [only, ...more] = parts;
      const saysNothing = parts.every(
        (part) => part.kind === 'column' && (part.test.op === 'null' || part.test.op === 'empty'),
      );
      return only !== undefined && more.length === 0 ? only : { kind: saysNothing ? 'all' : 'any', of: parts };
    }
    const table = tables.get(node.field.text.toLowerCase());
    if (table === undefined) throw unknownField(node.field, [...fields.keys(), ...tables.keys()]);
    // `printer:hp` is short for `printer(hp)`, `group=IT` for the name of a group.
    checkShorthand(table, this.#vocabulary.fieldsOf(table), node);
    return { kind: 'rows', table, where: this.#rowWord(table, (target) => this.#test(target, node)) };
  }

  #row(table: RowTable, node: Node): RowCriteria {
    switch (node.kind) {
      case 'all':
      case 'any':
        return { kind: node.kind, of: node.of.map((part) => this.#row(table, part)) };
      case 'not':
        return { kind: 'not', of: this.#row(table, node.of) };
      case 'word': {
        const { value } = node;
        const mac = macOfWord(value);
        return this.#rowWord(table, ({ format, order }) => {
          if (format === 'mac' && mac !== null) return { op: 'contains', text: mac };
          return (order === 'ip' ? networkTest(value) : null) ?? wordTest(value);
        });
      }
      case 'rows':
        throw new FilterError('rowsInRows', node.table, { table: node.table.text });
      case 'term':
      case 'range': {
        const known = this.#vocabulary.fieldsOf(table);
        const field = known.find(({ name }) => name === node.field.text.toLowerCase());
        if (field === undefined)
          throw unknownField(
            node.field,
            known.map(({ name }) => name),
          );
        const sized = known.find((other) => other.format === 'megabytes' || other.format === 'bytes');
        return { kind: 'value', field, test: this.#test({ ...field, sizedBy: sized?.name }, node) };
      }
    }
  }

  #rowWord(table: RowTable, test: (target: Target) => Test): RowCriteria {
    const fields = this.#vocabulary.fieldsOf(table).filter(({ name }) => table.words.includes(name));
    return { kind: 'any', of: fields.map((field) => ({ kind: 'value', field, test: test(field) })) };
  }

  #test(target: Target, node: Extract<Node, { kind: 'term' | 'range' }>): Test {
    if (node.kind === 'range') return readRange(target, node.from, node.to, this.#now);
    return readTest(target, node.operator, node.value, this.#now);
  }
}

/** A bare word that can only be a MAC, as agents write it: looked for beside the word itself. */
function macOfWord({ text, quoted }: Value): string | null {
  const mac = quoted || !looksLikeMac(text) ? null : macText(text);
  return mac !== null && fold(text) !== mac ? mac : null;
}

function anyOf(columns: readonly ColumnSpec[], test: Test): Criteria {
  return { kind: 'any', of: columns.map((column) => ({ kind: 'column', column, test })) };
}

/** Of a masked column nobody learns more than whether it holds something. Throws FilterError. */
function unmasked({ masked, key }: ColumnSpec, node: Span, test: Test): Test {
  if (masked && test.op !== 'null' && test.op !== 'empty') throw new FilterError('masked', node, { field: key });
  return test;
}

/** Fields with the size of what the text columns of a table name. */
const sizes: Readonly<Record<string, string>> = { storages: 'diskSize', drives: 'driveTotal' };

const targetOf = ({ key, format, order, table }: ColumnSpec): Target => ({
  name: key,
  format,
  order,
  sizedBy: sizes[table],
});

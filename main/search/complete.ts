import type { Suggestion } from '#contract/search';
import type { Copy } from '#main/copy/copy';
import { type Typing, typingAt } from './cursor.ts';
import type { RowTable } from './row-tables.ts';
import { suggestValues } from './suggest-values.ts';
import type { Target } from './target.ts';
import { type Vocabulary, writtenName } from './vocabulary.ts';

const most = 20;

/** What may stand at the cursor: fields and tables, operators after a whole field name, values by how many machines have them. */
export async function complete(
  copy: Copy,
  vocabulary: Vocabulary,
  text: string,
  cursor: number,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const typing = typingAt(text, cursor);
  const table = typing.table === null ? undefined : vocabulary.tables.get(typing.table);
  if (typing.kind === 'value') return (await suggestValues(copy, vocabulary, table, typing, signal)).slice(0, most);
  const named = table === undefined ? fieldNames(vocabulary) : rowFieldNames(vocabulary, table);
  const partial = typing.partial.toLowerCase();
  const exact = named.find(({ name, target }) => target !== null && name.toLowerCase() === partial);
  const starting = named.filter(({ name }) => name.toLowerCase().startsWith(partial));
  const holding = named.filter(({ name }) => partial !== '' && name.toLowerCase().indexOf(partial) > 0);
  const fields = [...starting, ...holding].map(
    ({ name, target, label }): Suggestion => suggestion(typing, 'field', name + (target === null ? '(' : ':'), label),
  );
  return [...(exact?.target ? operatorsOf(typing, exact.name, exact.target) : []), ...fields].slice(0, most);
}

interface Named {
  readonly name: string;
  /** What its values are compared with; null = a table, written `name(`. */
  readonly target: Target | null;
  readonly label: string | null;
}

function fieldNames(vocabulary: Vocabulary): Named[] {
  const fields = vocabulary.names.flatMap((field): Named[] => {
    const [column] = field.columns;
    if (column === undefined) return [];
    const name = writtenName(vocabulary, field);
    return [{ name, target: { ...column, name }, label: column.label === undefined ? column.key : null }];
  });
  const seen = new Set(vocabulary.tables.values());
  return [...fields, ...[...seen].map((table): Named => ({ name: table.name, target: null, label: null }))];
}

function rowFieldNames(vocabulary: Vocabulary, table: RowTable): Named[] {
  return vocabulary.fieldsOf(table).map((field) => ({ name: field.name, target: field, label: null }));
}

function operatorsOf(typing: Typing, name: string, { order }: Target): Suggestion[] {
  const signs = order === 'text' ? [':', '='] : [':', '=', '<', '<=', '>', '>='];
  return signs.map((sign) => suggestion(typing, 'operator', name + sign, null));
}

function suggestion({ start, end }: Typing, kind: Suggestion['kind'], text: string, label: string | null): Suggestion {
  return { kind, text, start, end, label, count: null };
}

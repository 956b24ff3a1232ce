import { FilterError } from './problem.ts';
import type { RowField, RowTable } from './row-tables.ts';
import { isSize } from './sizes.ts';
import type { Node, Value } from './syntax.ts';

type Term = Extract<Node, { kind: 'term' | 'range' }>;

/**
 * `printer:hp` is short for a word in a row, and no more: throws FilterError where a table is compared or asked for
 * nothing, with what the user may have meant.
 */
export function checkShorthand(table: RowTable, fields: readonly RowField[], node: Term): void {
  const name = node.field.text;
  if (node.kind === 'term' && (node.operator === ':' || node.operator === '=')) {
    const { quoted, text } = node.value;
    if (!quoted && node.operator === ':' && /^(?:null|empty)$/i.test(text))
      throw new FilterError('tableNothing', node, { table: name, suggestion: `-${name}()` });
    return;
  }
  throw new FilterError('tableWords', node, { table: name, suggestion: suggestion(table, fields, node) });
}

/** The same comparison on a field of the table that such a value fits. */
function suggestion({ words }: RowTable, fields: readonly RowField[], node: Term): string {
  const value = node.kind === 'term' ? node.value : (node.from ?? node.to);
  const field = fields.find((known) => known.order === orderOf(value) && !words.includes(known.name));
  const said =
    node.kind === 'term' ? node.operator + node.value.text : `:${node.from?.text ?? ''}..${node.to?.text ?? ''}`;
  if (field === undefined) return `${node.field.text}(${words[0]}:…)`;
  return `${node.field.text}(${field.name}${said})`;
}

function orderOf(value: Value | null): RowField['order'] {
  const text = value?.text ?? '';
  if (isSize(text) || /^\d+$/.test(text)) return 'number';
  if (/^\d+[a-z]+$|^\d{4}-/i.test(text)) return 'time';
  return 'version';
}

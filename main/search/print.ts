import type { Node, Value } from './syntax.ts';

/** Filter text that parses to the same node: for saved and generated filters. */
export function printFilter(node: Node | null): string {
  return node === null ? '' : print(node, 'any');
}

/** `loosest`: what may stand here without parentheses. */
function print(node: Node, loosest: 'any' | 'all' | 'one'): string {
  switch (node.kind) {
    case 'any':
      return wrapped(
        node.of.map((part) => print(part, part.kind === 'any' ? 'one' : 'all')).join(' or '),
        loosest !== 'any',
      );
    case 'all':
      return wrapped(node.of.map((part) => print(part, 'one')).join(' '), loosest === 'one');
    case 'not':
      return `-${print(node.of, 'one')}`;
    case 'word':
      return value(node.value);
    case 'term':
      return `${node.field.text}${node.operator}${value(node.value)}`;
    case 'range':
      return `${node.field.text}:${side(node.from)}..${side(node.to)}`;
    case 'rows':
      return `${node.table.text}(${node.of === null ? '' : print(node.of, 'any')})`;
  }
}

const wrapped = (text: string, inParens: boolean) => (inParens ? `(${text})` : text);
const side = (bound: Value | null) => (bound === null ? '' : value(bound));
const value = ({ text, quoted }: Value) => (quoted ? quote(text) : text);

/** Text in quotes, so that it is taken as it is. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

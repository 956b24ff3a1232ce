import type { Chip } from '#contract/search';
import { parseFilter } from './parser.ts';
import type { Node } from './syntax.ts';

/** The criteria of a filter that all must hold, as chips; none when it does not parse. */
export function chipsOf(text: string): Chip[] {
  const parsed = parseFilter(text);
  if (!parsed.ok || parsed.value === null) return [];
  const parts = parsed.value.kind === 'all' ? parsed.value.of : [parsed.value];
  return parts.map((node) => chip(text, node));
}

function chip(text: string, node: Node): Chip {
  const negated = node.kind === 'not';
  const shown = negated ? node.of : node;
  return { text: text.slice(shown.start, shown.end), start: node.start, end: node.end, negated };
}

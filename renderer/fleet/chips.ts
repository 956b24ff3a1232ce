import type { Chip } from '#contract/search';

/** The filter without one criterion, and without the `or` or the empty parentheses it leaves behind. */
export function withoutChip(filter: string, { start, end }: Chip): string {
  let before = filter.slice(0, start).trimEnd();
  let after = filter.slice(end).trimStart();
  if (/(^|[\s(])or$/i.test(before)) before = before.slice(0, -2).trimEnd();
  else if (/^or([\s)(]|$)/i.test(after) && (before === '' || before.endsWith('('))) after = after.slice(2).trimStart();
  const joined = before === '' || before.endsWith('(') || after.startsWith(')') ? before + after : `${before} ${after}`;
  const tidy = joined
    .replaceAll(/-?\(\s*\)/g, '')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
  return tidy;
}

/** The filter with one criterion turned into its opposite. */
export function negatedChip(filter: string, { start, end, negated }: Chip): string {
  const text = filter.slice(start, end);
  const turned = negated ? text.replace(/^(?:-|not\s+)/i, '') : `-${text}`;
  return filter.slice(0, start) + turned + filter.slice(end);
}

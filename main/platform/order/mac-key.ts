import { fold } from '../fold.ts';

/**
 * How a hardware address compares, whatever the notation of the agent (AA:BB, aa-bb, aabb.ccdd, aabbcc): its hex digits in
 * pairs, `AA:BB:CC`. What is no address (`N/A`) as its text compares.
 */
export function macKey(text: string): string {
  const digits = text.replace(/[\s:.-]/g, '');
  if (!/^(?:[0-9a-f]{2}){2,}$/i.test(digits)) return fold(text);
  return (digits.toUpperCase().match(/../g) ?? []).join(':');
}

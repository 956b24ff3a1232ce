import type { Pick } from './terms.ts';

/** A filter as text, and what it means for a machine or a row. */
export interface Meaning<T> {
  readonly text: string;
  readonly holds: (on: T) => boolean;
}

/** A random combination by and, or, not, up to `depth` levels deep. */
export function combined<T>(pick: Pick, depth: number, make: () => Meaning<T>): Meaning<T> {
  const inner = () => combined(pick, depth - 1, make);
  if (depth === 0) return make();
  switch (pick(['leaf', 'and', 'or', 'not'])) {
    case 'and': {
      const parts = [inner(), inner()];
      return {
        text: parts.map((part) => (/ or /i.test(part.text) ? `(${part.text})` : part.text)).join(pick([' ', ' and '])),
        holds: (on) => parts.every((part) => part.holds(on)),
      };
    }
    case 'or': {
      const parts = [inner(), inner(), inner()];
      return {
        text: parts.map((part) => part.text).join(pick([' or ', ' OR '])),
        holds: (on) => parts.some((part) => part.holds(on)),
      };
    }
    case 'not': {
      const part = inner();
      return { text: pick([`-(${part.text})`, `not (${part.text})`]), holds: (on) => !part.holds(on) };
    }
    default:
      return make();
  }
}

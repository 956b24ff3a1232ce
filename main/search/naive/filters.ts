import { fields } from './columns.ts';
import { combined, type Meaning } from './combine.ts';
import type { NaiveMachine } from './fleet.ts';
import { rows } from './rows.ts';
import { nothing, type Pick } from './terms.ts';
import { isEmpty } from './values.ts';
import { word } from './words.ts';

export type Filter = Meaning<NaiveMachine>;

/** A random filter with up to `depth` levels of and, or, not. */
export function randomFilter(random: () => number, depth: number): Filter {
  const pick: Pick = (of) => of[Math.floor(random() * of.length)] as (typeof of)[number];
  return combined(pick, depth, () => leaf(pick));
}

function leaf(pick: Pick): Filter {
  if (pick([0, 1, 2, 3, 4, 5]) === 0) return pick([word, rows, rows])(pick);
  const [name, values, term] = pick(fields);
  const { text: after, test } = pick([0, 1, 2, 3, 4, 5]) === 0 ? nothing(pick) : term(pick);
  const says = /^:(null|empty)$/i.exec(after)?.[1]?.toLowerCase();
  if (says === 'null')
    return { text: name + after, holds: (machine) => values(machine).every((value) => value === null) };
  if (says === 'empty') return { text: name + after, holds: (machine) => values(machine).every(isEmpty) };
  return { text: name + after, holds: (machine) => values(machine).some(test) };
}

import type { Difference } from '#contract/fleet';

interface DifferenceGroup {
  readonly section: string;
  readonly rows: readonly Difference[];
}

/** Differences by section, in the order the engine tells them. */
export function groupDifferences(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const group = groups.get(difference.section);
    if (group === undefined) groups.set(difference.section, [difference]);
    else group.push(difference);
  }
  return [...groups].map(([section, rows]) => ({ section, rows }));
}

/**
 * For each value, which variant it is: 0 for the most frequent value of the row (the first of equals), then 1, 2... in
 * order of appearance. So what stands out can be told by a sign, not only by a colour.
 */
export function variants(values: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = values.find((value) => counts.get(value) === most) ?? '';
  const order = [usual, ...[...counts.keys()].filter((value) => value !== usual)];
  return values.map((value) => order.indexOf(value));
}

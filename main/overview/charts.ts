import { FilterText } from '#contract/fleet';
import type { Chart } from '#contract/overview';
import type { Copy } from '#main/copy/copy';
import { which } from '#main/fleet/selection';
import { quote } from '#main/search/print';
import { ramClasses } from './tiles.ts';

/** What bars are counted on, and when. */
export interface Bars {
  readonly copy: Copy;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

const barLimit = 10;

/** The most frequent values of columns, each with the filter that finds its machines. Machines without a value are in `rest`. */
export async function barsOf({ copy, signal }: Bars, columns: readonly string[]): Promise<Chart[]> {
  if (columns.length === 0) return [];
  const facets = await copy.ask('facets', { scope: 'active', plan: null, columns, limit: barLimit + 2 }, { signal });
  const { count } = await copy.ask('count', { scope: 'active', plan: null }, { signal });
  return facets.map(({ key, values }) => {
    const bars = values
      .filter(({ value }) => value !== null && String(value).trim() !== '')
      .map((bar) => ({ ...bar, filter: `${key}=${quote(String(bar.value))}` }))
      .filter(({ filter }) => FilterText.safeParse(filter).success)
      .slice(0, barLimit);
    return { key, column: key, bars, rest: count - bars.reduce((sum, bar) => sum + bar.count, 0) };
  });
}

/** Machines by the memory they were sold with; a bar's value is that size in MB. */
export async function ramChart({ copy, now, signal }: Bars): Promise<Chart | null> {
  if (!copy.columns.some(({ key }) => key === 'ram')) return null;
  const [all, ...counts] = await Promise.all([
    copy.ask('count', { scope: 'active', plan: null }, { signal }),
    ...ramClasses.map(({ filter }) => copy.ask('count', which({ scope: 'active', filter }, copy, now), { signal })),
  ]);
  const bars = ramClasses
    .map(({ megabytes, filter }, index) => ({ value: megabytes, count: counts[index]?.count ?? 0, filter }))
    .filter((bar) => bar.count > 0);
  return { key: 'ram', column: 'ram', bars, rest: all.count - bars.reduce((sum, bar) => sum + bar.count, 0) };
}

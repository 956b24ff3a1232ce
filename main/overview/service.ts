import type { Handlers } from '#contract/define';
import type { Chart, overview, Tile } from '#contract/overview';
import type { Copy } from '#main/copy/copy';
import type { FleetContext } from '#main/fleet/context';
import { which } from '#main/fleet/selection';
import { vocabularyFor } from '#main/search/to-plan';
import { type Bars, barsOf, ramChart } from './charts.ts';
import { chartColumns, type TileSpec, tileSpecs } from './tiles.ts';

/** The overview: few numbers, each of which opens exactly the machines it counts. */
export function overviewService(context: FleetContext): Handlers<typeof overview> {
  return {
    tiles: async ({ source }, { signal }) => {
      const copy = await context.copyOf(source);
      // One moment for all numbers: they must add up even at midnight
      const now = context.now?.() ?? new Date();
      const at: Bars = { copy, now: () => now, signal };
      const [all, totals, tiles, charts] = await Promise.all([
        copy.ask('count', { scope: 'active', plan: null }, { signal }),
        copy.columns.some(({ key }) => key === 'lastInventory')
          ? copy.ask('totals', { scope: 'active', plan: null, columns: ['lastInventory'] }, { signal })
          : [],
        Promise.all(tileSpecs.filter((spec) => isKnown(copy, spec)).map((spec) => tile(at, spec))),
        chartsOf(at),
      ]);
      const freshest = totals[0]?.most ?? null;
      return {
        machines: all.count,
        freshestAt: freshest === null ? null : String(freshest).slice(0, 19),
        tiles,
        charts,
      };
    },
  };
}

function isKnown(copy: Copy, { columns, rows }: TileSpec): boolean {
  if (!columns.every((key) => copy.columns.some((spec) => spec.key === key))) return false;
  if (rows === undefined) return true;
  const vocabulary = vocabularyFor(copy);
  const table = vocabulary.tables.get(rows.table);
  return table !== undefined && vocabulary.fieldsOf(table).some(({ name }) => name === rows.field);
}

async function tile({ copy, now, signal }: Bars, { key, filter, scope }: TileSpec): Promise<Tile> {
  const { count } = await copy.ask('count', which({ scope, filter }, copy, now), { signal });
  return { key, filter, scope, count };
}

async function chartsOf(at: Bars): Promise<Chart[]> {
  const known = chartColumns.filter((key) => at.copy.columns.some((spec) => spec.key === key));
  const [facets, ram] = await Promise.all([barsOf(at, known), ramChart(at)]);
  const charts = ram === null ? facets : [...facets, ram];
  return charts.filter(({ bars }) => bars.length > 0);
}

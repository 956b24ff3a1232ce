import type { Command } from 'commander';
import type { Scope } from '#contract/fleet';
import { machineRows } from '#main/fleet/machine-rows';
import { idsOf } from '#main/fleet/selection';
import { checkFilter } from '../check-filter.ts';
import { columnsNamed, sortNamed, usualColumns } from '../columns.ts';
import { type FormatOption, scopeOption, sourceOption, wholeNumber, withFormat, words } from '../options.ts';
import { printRows } from '../output.ts';
import { globalOptions, withSession } from '../session.ts';

interface Options extends FormatOption {
  readonly source: string;
  readonly scope: Scope;
  readonly columns?: string[];
  readonly sort?: string[];
  readonly limit?: number;
}

/** `machines [filter]`: the machines that match, in the filter language of the app. */
export function addMachines(program: Command): void {
  const command = program
    .command('machines')
    .description('list machines that match a filter, e.g.  machines "os:windows ram<8G" --sort=-last')
    .argument('[filter...]', 'filter; put -- before one that begins with a minus')
    .addOption(sourceOption())
    .addOption(scopeOption())
    .option('--columns <keys>', 'columns, with commas between', words)
    .option('--sort <keys>', 'columns to sort by, a minus before those that fall', words)
    .addOption(wholeNumber('--limit <n>', 'at most so many rows', 1, 10_000_000));
  withFormat(command).action(
    (filter: string[], { source: path, scope, columns: asked, sort, limit, format }: Options) =>
      withSession(globalOptions(command), async ({ open, services, sources, call }) => {
        const { source, copy } = await open(path);
        const { specs, columns } = columnsNamed(
          copy,
          asked ?? usualColumns.filter((key) => copy.columns.some((spec) => spec.key === key)),
        );
        await checkFilter({ services, sources }, source.id, filter.join(' '), call);
        const query = { source: source.id, scope, filter: filter.join(' ') };
        const { ids } = await idsOf(
          sources,
          { kind: 'matching', query, except: [] },
          sortNamed(copy, sort ?? []),
          call.signal,
        );
        const shown = ids.subarray(0, limit ?? ids.length);
        await printRows(columns, machineRows(copy, shown, specs, call.signal), format);
        if (shown.length < ids.length) process.stderr.write(`${shown.length} of ${ids.length} machines\n`);
      }),
  );
}

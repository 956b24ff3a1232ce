import { extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FileFormat } from '#contract/exports';
import type { Scope } from '#contract/fleet';
import { checkFilter } from '../check-filter.ts';
import { columnsNamed, sortNamed, usualColumns } from '../columns.ts';
import { scopeOption, sourceOption, words } from '../options.ts';
import { globalOptions, withSession } from '../session.ts';

interface Options {
  readonly source: string;
  readonly out: string;
  readonly scope: Scope;
  readonly columns?: string[];
  readonly sort?: string[];
  readonly separator: 'comma' | 'semicolon' | 'tab';
  readonly guard: boolean;
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** `export [filter] --out FILE`: machines to CSV, JSON or XLSX, by the ending of the file. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write machines that match a filter to a .csv, .json or .xlsx file')
    .argument('[filter...]', 'filter; put -- before one that begins with a minus')
    .requiredOption('--out <file>', 'the file to write, whole or not at all')
    .addOption(sourceOption())
    .addOption(scopeOption())
    .option('--columns <keys>', 'columns, with commas between', words)
    .option('--sort <keys>', 'columns to sort by, a minus before those that fall', words)
    .addOption(new Option('--separator <name>', 'of a CSV file').choices(Object.keys(separators)).default('comma'))
    .option('--no-guard', 'CSV: leave values that a spreadsheet would run as they are, without an apostrophe');
  command.action((filter: string[], options: Options) =>
    withSession(globalOptions(command), async ({ open, services, sources, call }) => {
      const format = FileFormat.safeParse(extname(options.out).slice(1).toLowerCase());
      if (!format.success) throw new InvalidArgumentError('The file must end in .csv, .json or .xlsx.');
      const { source, copy } = await open(options.source);
      const { columns } = columnsNamed(
        copy,
        options.columns ?? usualColumns.filter((key) => copy.columns.some((spec) => spec.key === key)),
      );
      await checkFilter({ services, sources }, source.id, filter.join(' '), call);
      const query = { source: source.id, scope: options.scope, filter: filter.join(' ') };
      const { rows, path, cutCells } = await services.exports.machines(
        {
          selection: { kind: 'matching', query, except: [] },
          sort: sortNamed(copy, options.sort ?? []),
          columns: columns.map(({ key, header }) => ({ key, header })),
          format: format.data,
          path: resolve(options.out),
          separator: separators[options.separator],
          guardFormulas: options.guard,
        },
        call,
      );
      process.stderr.write(`${path}: ${rows}${cutCells > 0 ? ` (${cutCells} cells cut)` : ''}\n`);
    }),
  );
}

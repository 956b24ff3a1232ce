import type { Command } from 'commander';
import { print, printJson } from '../output.ts';
import { globalOptions, withSession } from '../session.ts';
import { TextTable } from '../text-table.ts';

/** `source info FILE`: what a file is, how fresh, how big, what is odd about it. */
export function addSourceInfo(program: Command): void {
  program
    .command('source')
    .description('files that hold an inventory')
    .command('info')
    .description('what a file is: schema level, machines, freshness, tables')
    .argument('<file>', 'snapshot or local inventory file')
    .option('--json', 'as JSON')
    .action((path: string, { json }: { json?: boolean }, command: Command) =>
      withSession(globalOptions(command), async ({ open, services, call }) => {
        const { source } = await open(path);
        const {
          id: _,
          isDefault: __,
          isOpen: ___,
          openedAt: ____,
          tables,
          warnings,
          ...facts
        } = await services.sources.info({ source: source.id }, call);
        if (json === true) return printJson({ ...facts, warnings, tables });
        const lines = Object.entries(facts).map(([key, value]) => [key, value === null ? null : String(value)]);
        const text = { format: 'text' } as const;
        await print(
          new TextTable([
            { header: 'fact', ...text },
            { header: 'value', ...text },
          ]).lines(lines),
        );
        for (const { code, params } of warnings) await print(`warning: ${code} ${Object.values(params).join(' ')}\n`);
        await print('\n');
        await print(
          new TextTable([
            { header: 'table', ...text },
            { header: 'rows', format: 'number' },
          ]).lines(tables.map(({ name, rows }) => [name, rows])),
        );
      }),
    );
}

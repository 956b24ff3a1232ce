import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { runInThread } from '#main/platform/threads';
import { wholeNumber } from '../options.ts';
import { printJson } from '../output.ts';
import { globalOptions, withSession } from '../session.ts';

interface Options {
  readonly machines: number;
  readonly seed: number;
  readonly out: string;
  readonly force?: boolean;
}

/** `demo --machines N --seed S --out F`: a made-up fleet; the same numbers make the same fleet. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('make a demo fleet: the same numbers make the same fleet')
    .addOption(wholeNumber('--machines <n>', 'how many machines', 1, 1_000_000).default(1000))
    .addOption(wholeNumber('--seed <n>', 'which of all fleets', 0, 2_147_483_647).default(1))
    .requiredOption('--out <file>', 'the SQLite file to make')
    .option('--force', 'replace the file when it is there')
    .action(({ machines, seed, out, force }: Options, command: Command) =>
      withSession(globalOptions(command), async ({ call }) => {
        const path = resolve(out);
        if (force !== true && existsSync(path))
          throw new InvalidArgumentError(`${path} is there already; --force replaces it.`);
        await runInThread('demo', { machines, seed, path }, call);
        await printJson({ path, machines, seed });
      }),
    );
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { secondsOf } from '#main/demo/calendar';
import type { DemoResult } from '#main/demo/generate';
import { runInThread } from '#main/platform/threads';
import { wholeNumber } from '../options.ts';
import { printJson } from '../output.ts';
import { globalOptions, withSession } from '../session.ts';

interface Options {
  readonly machines: number;
  readonly seed: number;
  readonly out: string;
  readonly today?: string;
  readonly force?: boolean;
}

const moment = (text: string): string => {
  if (secondsOf(text) === null)
    throw new InvalidArgumentError('A day is needed, YYYY-MM-DD, or a moment, YYYY-MM-DDTHH:MM.');
  return text;
};

/** `demo --machines N --seed S --today T --out F`: a made-up fleet; the same numbers and moment make the same file. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('make a demo fleet: the same numbers at the same moment make the same file')
    .addOption(wholeNumber('--machines <n>', 'how many machines', 1, 1_000_000).default(1000))
    .addOption(wholeNumber('--seed <n>', 'which of all fleets', 0, 2_147_483_647).default(1))
    .option('--today <moment>', 'when it is seen: YYYY-MM-DD (at 09:30) or YYYY-MM-DDTHH:MM; now if not said', moment)
    .requiredOption('--out <file>', 'the SQLite file to make')
    .option('--force', 'replace the file when it is there')
    .action(({ machines, seed, out, today, force }: Options, command: Command) =>
      withSession(globalOptions(command), async ({ call }) => {
        const path = resolve(out);
        if (force !== true && existsSync(path))
          throw new InvalidArgumentError(`${path} is there already; --force replaces it.`);
        const input = { machines, seed, path, ...(today === undefined ? {} : { today }) };
        const made = (await runInThread('demo', input, call)) as DemoResult;
        await printJson({ path, machines, seed, today: made.today });
      }),
    );
}

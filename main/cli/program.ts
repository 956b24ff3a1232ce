import { Command, Option } from 'commander';
import { languages } from '#contract/fault';
import { addDemo } from './commands/demo.ts';
import { addExport } from './commands/export.ts';
import { addMachine } from './commands/machine.ts';
import { addMachines } from './commands/machines.ts';
import { addSourceInfo } from './commands/source-info.ts';

/** The whole command line; throws CommanderError instead of ending the process. */
export function commandLine(version: string): Command {
  const program = new Command('ocs-desktop')
    .description(
      'OCS inventories on the command line. Data on stdout, everything else on stderr; exit 0 done, 1 fault, 2 wrong command line.',
    )
    .version(version)
    .option('--progress', 'show progress on stderr even when it is no terminal')
    .addOption(new Option('--lang <language>', 'language of messages').choices([...languages]))
    .exitOverride()
    .showHelpAfterError('(--help shows how it is used)');
  for (const add of [addDemo, addMachines, addMachine, addSourceInfo, addExport]) add(program);
  return program;
}

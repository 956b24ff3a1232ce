import { type Command, InvalidArgumentError } from 'commander';
import type { Machine, Section } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { printable } from '#main/platform/printable';
import { factsKey, sectionKeys } from '../chosen-sections.ts';
import { allFacts, factSections } from '../facts.ts';
import { findMachine } from '../find-machine.ts';
import { type FormatOption, sourceOption, withFormat, words } from '../options.ts';
import { print, printJson, printRows } from '../output.ts';
import { printSection, sectionColumns } from '../print-section.ts';
import { globalOptions, withSession } from '../session.ts';

interface Options extends FormatOption {
  readonly source: string;
  readonly section?: string[];
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** What is shown of a machine: everything, facts first, or the sections of the command line in its order. */
function shown(machine: Machine, copy: Copy, keys: readonly string[] | undefined): Section[] {
  const hasAdmin = machine.sections.some(({ key }) => key.startsWith('admindata'));
  if (keys === undefined) return [...factSections(machine, copy, !hasAdmin), ...machine.sections];
  return keys.flatMap((key) =>
    key === factsKey ? factSections(machine, copy, true) : machine.sections.filter((section) => section.key === key),
  );
}

/** `machine <id|name|serial>`: one machine with its sections. */
export function addMachine(program: Command): void {
  const command = program
    .command('machine')
    .description('show one machine with all its sections')
    .argument('<machine>', 'id, name or serial number')
    .addOption(sourceOption())
    .option('--section <keys>', 'only these sections, with commas between; facts = what the machine list knows', words);
  withFormat(command).action((text: string, { source: path, section: asked, format }: Options) =>
    withSession(globalOptions(command), async ({ open, services, call }) => {
      if (format === 'csv' && asked?.length !== 1)
        throw new InvalidArgumentError('CSV holds one table: name it with --section.');
      const { source, copy } = await open(path);
      const id = await findMachine(copy, text, call.signal);
      const machine = (await services.fleet.machine({ source: source.id, id }, call)) as Machine;
      const keys = asked && sectionKeys(asked, copy, machine);
      if (format === 'json') {
        const sections = keys?.flatMap((key) => machine.sections.filter((section) => section.key === key));
        return printJson({ ...machine, sections: sections ?? machine.sections });
      }
      if (format === 'csv') {
        const only = keys?.[0] === factsKey ? allFacts(machine, copy) : shown(machine, copy, keys)[0];
        return only === undefined ? undefined : printRows(sectionColumns(only), once(only.rows), 'csv');
      }
      if (keys === undefined) {
        const { id: number, name, deviceId, archived } = machine;
        await print(`${printable(name)}  id ${number}  ${printable(deviceId)}${archived ? '  archived' : ''}\n`);
      }
      for (const section of shown(machine, copy, keys)) await printSection(section);
    }),
  );
}

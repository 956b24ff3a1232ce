import { type Command, InvalidArgumentError } from 'commander';
import type { Machine, Section } from '#contract/fleet';
import type { Cell } from '#contract/identifiers';
import { printable } from '#main/platform/printable';
import { findMachine } from '../find-machine.ts';
import { type FormatOption, sourceOption, withFormat, words } from '../options.ts';
import { print, printJson, printRows } from '../output.ts';
import { globalOptions, withSession } from '../session.ts';
import { TextTable } from '../text-table.ts';

interface Options extends FormatOption {
  readonly source: string;
  readonly section?: string[];
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

const isFilled = (cell: Cell) => cell !== null && cell !== '';

const columnsOf = (section: Section) =>
  section.columns.map(({ key, label, format }) => ({ key, header: label ?? key, format }));

function chosen(machine: Machine, keys: readonly string[] | undefined): readonly Section[] {
  if (keys === undefined) return machine.sections;
  return keys.flatMap((key) => machine.sections.filter((section) => section.key.toLowerCase() === key.toLowerCase()));
}

async function printSection(section: Section): Promise<void> {
  const shown = section.rows.length < section.total ? `${section.rows.length} of ${section.total}` : `${section.total}`;
  await print(`\n${printable(section.key)} (${shown})\n`);
  const columns = columnsOf(section);
  if (section.kind === 'table') {
    const filled = columns.flatMap((_, at) => (section.rows.some((row) => isFilled(row[at] ?? null)) ? [at] : []));
    const shownColumns = columns.filter((_, at) => filled.includes(at));
    return print(new TextTable(shownColumns).lines(section.rows.map((row) => filled.map((at) => row[at] ?? null))));
  }
  const facts = columns.flatMap(({ header }, at) => section.rows.map((row) => [header, row[at] ?? null]));
  const text = { format: 'text' } as const;
  return print(
    new TextTable([
      { header: 'field', ...text },
      { header: 'value', ...text },
    ]).lines(facts.filter(([, value]) => isFilled(value ?? null))),
  );
}

/** `machine <id|name|serial>`: one machine with its sections. */
export function addMachine(program: Command): void {
  const command = program
    .command('machine')
    .description('show one machine with all its sections')
    .argument('<machine>', 'id, name or serial number')
    .addOption(sourceOption())
    .option('--section <keys>', 'only these sections, with commas between', words);
  withFormat(command).action((text: string, { source: path, section: keys, format }: Options) =>
    withSession(globalOptions(command), async ({ open, services, call }) => {
      if (format === 'csv' && keys?.length !== 1)
        throw new InvalidArgumentError('CSV holds one table: name it with --section.');
      const { source, copy } = await open(path);
      const id = await findMachine(copy, text, call.signal);
      const machine = (await services.fleet.machine({ source: source.id, id }, call)) as Machine;
      const sections = chosen(machine, keys);
      if (format === 'json') return printJson({ ...machine, sections });
      if (format === 'csv') {
        const [only] = sections;
        return only === undefined ? undefined : printRows(columnsOf(only), once(only.rows), 'csv');
      }
      if (keys === undefined)
        await print(
          `${printable(machine.name)}  id ${machine.id}  ${printable(machine.deviceId)}${machine.archived ? '  archived' : ''}\n`,
        );
      for (const section of sections) await printSection(section);
    }),
  );
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats, type OutputFormat } from './output.ts';

const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  return value;
};

/** An option that takes a whole number of a range. */
export const wholeNumber = (flags: string, description: string, least: number, most: number): Option =>
  new Option(flags, description).argParser(whole(least, most));

/** `--source FILE`, or OCS_SOURCE of the environment. */
export const sourceOption = (): Option =>
  new Option('--source <file>', 'snapshot or local inventory file').env('OCS_SOURCE').makeOptionMandatory();

/** `--scope`: OCS keeps archived machines in the same table. */
export const scopeOption = (): Option =>
  new Option('--scope <scope>', 'which machines').choices(['active', 'archived', 'all']).default('active');

/** `--format table|csv|json` and its short form `--json`. */
export const withFormat = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'how rows are written').choices([...formats]).default('table'))
    .addOption(new Option('--json', 'same as --format json').implies({ format: 'json' }));

/** A comma list as its trimmed words. */
export const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export interface FormatOption {
  readonly format: OutputFormat;
}

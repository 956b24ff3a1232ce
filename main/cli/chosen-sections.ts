import { InvalidArgumentError } from 'commander';
import type { Machine } from '#contract/fleet';
import type { Copy } from '#main/copy/copy';
import { sectionPlans, specialSections, tablePrefix } from '#main/fleet/plans';

/** Names the machine's own columns among the sections. */
export const factsKey = 'facts';

/**
 * Keys of the sections that the words of `--section` mean, in any case, a table of an extension by its bare name too. Fails on
 * a word that is no section of this source; one that only this machine lacks is no mistake.
 */
export function sectionKeys(words: readonly string[], copy: Copy, machine: Machine): string[] {
  const own = machine.sections.map(({ key }) => key);
  const every = [...sectionPlans(copy).map(({ spec }) => spec.key), ...specialSections, ...own];
  const valid = [factsKey, ...[...new Set(every)].sort()];
  const bare = (key: string) => (key.startsWith(tablePrefix) ? key.slice(tablePrefix.length) : key).toLowerCase();
  return words.map((word) => {
    const asked = word.toLowerCase();
    // A section of the console goes before a table of an extension that is named like it
    const key = valid.find((each) => each.toLowerCase() === asked) ?? valid.find((each) => bare(each) === asked);
    if (key === undefined) throw new InvalidArgumentError(`No section ${word}; there are: ${valid.join(', ')}.`);
    return key;
  });
}

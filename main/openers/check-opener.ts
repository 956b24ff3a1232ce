import type { Opener } from '#contract/openers';
import { Failure } from '#main/platform/failure';
import { hasPlaceholder } from './fill.ts';
import { checkArguments, checkProgram } from './program.ts';
import { filledUrl } from './resolve.ts';

/** A machine that has everything, to see whether an opener could ever work. */
const example = { title: 'pc', name: 'pc', ip: '192.0.2.1', mac: '00:00:5E:00:53:01', interfaces: [] };
const unknownPlaceholder = /\{(?!(?:host|ip|mac|name)\})\w+\}/;

/** Refuses an opener that no machine could be reached by, or that would be unsafe with any: `opener.unsafe`. */
export function checkOpener(opener: Opener): void {
  if (opener.kind === 'wake') return;
  const templates = opener.kind === 'url' ? [opener.url] : opener.args;
  for (const template of templates) {
    const strange = unknownPlaceholder.exec(template)?.[0] ?? (template.includes('\0') ? 'NUL' : null);
    if (strange !== null) throw new Failure('opener.unsafe', { name: opener.name, reason: strange });
  }
  if (opener.kind === 'command') {
    checkProgram(opener.name, opener.program, opener.args.some(hasPlaceholder));
    checkArguments(opener.name, opener.args);
    return;
  }
  // The scheme is the user's word, not an inventory's: a placeholder comes after it
  if (!/^https?:\/\//i.test(opener.url))
    throw new Failure('opener.unsafe', { name: opener.name, reason: opener.url.slice(0, 200) });
  filledUrl(opener.name, opener.url, example);
}

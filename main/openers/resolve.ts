import type { Opener } from '#contract/openers';
import { Failure } from '#main/platform/failure';
import { browserCommand } from './built-in.ts';
import { fill, hasPlaceholder } from './fill.ts';
import { checkArguments, checkProgram, findProgram } from './program.ts';
import type { Reach } from './reach.ts';
import { magicPorts, wakeTargets } from './wake.ts';

/** Exactly what would run. */
export interface Resolved {
  readonly program: string;
  readonly args: readonly string[];
}

type Command = Extract<Opener, { kind: 'command' }>;

function filledArguments({ name, args }: Command, reach: Reach): string[] {
  return args.map((template) => {
    const filled = fill(template, reach);
    // What parsed cannot begin with it; this is the second lock on the door that inventory data must not open
    // A machine may call itself x.bat, which a launcher would start
    const isBatch = filled !== template && /\.(?:bat|cmd)$/i.test(filled);
    if (isBatch || (filled.startsWith('-') && !template.startsWith('-')))
      throw new Failure('opener.unsafe', { name, reason: filled });
    return filled;
  });
}

/** A web address with its placeholders filled: http or https, without credentials. Fails with `opener.unsafe`. */
export function filledUrl(name: string, template: string, reach: Reach): string {
  const filled = fill(template, reach);
  const url = URL.canParse(filled) ? new URL(filled) : null;
  const safe =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    !/[%\s]/.test(url.hostname);
  if (!safe) throw new Failure('opener.unsafe', { name, reason: filled.slice(0, 200) });
  return url.href;
}

/** What an opener would run for a machine. Fails with `opener.noAddress`, `opener.unsafe`, `opener.notFound`. */
export function resolveOpener(opener: Opener, reach: Reach, ports: readonly number[] = magicPorts): Resolved {
  if (opener.kind === 'wake') {
    return {
      program: opener.name,
      args: wakeTargets(reach, ports).map(({ mac, address, port }) => `${mac} > ${address}:${port}`),
    };
  }
  if (opener.kind === 'url') {
    const { program, args } = browserCommand(process.platform);
    return { program: findProgram(program), args: [...args, filledUrl(opener.name, opener.url, reach)] };
  }
  checkProgram(opener.name, opener.program, opener.args.some(hasPlaceholder));
  checkArguments(opener.name, opener.args);
  return { program: findProgram(opener.program), args: filledArguments(opener, reach) };
}

import type { Opener } from '#contract/openers';

/** An opener while it is edited: every kind's fields at once, so that changing the kind loses nothing. */
export interface Draft {
  readonly id: string | null;
  readonly kind: Opener['kind'];
  readonly name: string;
  readonly program: string;
  /** One argument a line: nothing is ever split by a shell. */
  readonly args: string;
  readonly showOutput: boolean;
  readonly url: string;
}

export const placeholders = ['host', 'ip', 'mac', 'name'] as const;

export const emptyDraft: Draft = {
  id: null,
  kind: 'command',
  name: '',
  program: '',
  args: '{host}',
  showOutput: false,
  url: 'https://{host}/',
};

/** The draft that edits an existing opener. */
export function toDraft(opener: Opener): Draft {
  const base = { ...emptyDraft, id: opener.id, kind: opener.kind, name: opener.name };
  if (opener.kind === 'command') {
    return { ...base, program: opener.program, args: opener.args.join('\n'), showOutput: opener.showOutput };
  }
  return opener.kind === 'url' ? { ...base, url: opener.url } : base;
}

const lines = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');

const slug = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'opener';

/** An id that no opener of the list has. */
export function freeId(name: string, taken: readonly string[]): string {
  const base = slug(name);
  if (!taken.includes(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`;
}

/** The opener that a draft without problems stands for. */
export function toOpener(draft: Draft, taken: readonly string[]): Opener {
  const id = draft.id ?? freeId(draft.name, taken);
  const name = draft.name.trim();
  if (draft.kind === 'wake') return { kind: 'wake', id, name };
  if (draft.kind === 'url') return { kind: 'url', id, name, url: draft.url.trim() };
  return {
    kind: 'command',
    id,
    name,
    program: draft.program.trim(),
    args: lines(draft.args),
    showOutput: draft.showOutput,
  };
}

/** A sentence's key (`problem.<code>`) and what fills it. */
export interface Problem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

const unknownPlaceholder = (text: string): Problem | null => {
  for (const [whole, name] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!placeholders.some((known) => known === name)) return { code: 'placeholder', params: { placeholder: whole } };
  }
  return null;
};

const ofName = ({ name }: Draft): Problem | null =>
  name.trim() === '' ? { code: 'name' } : name.trim().length > 60 ? { code: 'nameLong' } : null;

// The Windows shell would read the arguments a second time: the engine refuses these too.
const isBatch = (text: string) => /\.(?:bat|cmd)[. ]*(?=$|[\s"',;&|)])/i.test(text);
const isShell = (text: string) =>
  /(?:^|[\\/\s"'=,;&|(])(?:cmd(?:\.exe|\.com)?|command\.com)[. ]*(?=$|[\s"',;&|)/])/i.test(text);

function ofProgram({ program }: Draft): Problem | null {
  const text = program.trim();
  if (text === '') return { code: 'program' };
  if (isBatch(text) || isShell(text)) return { code: 'shell' };
  if (/[{}]/.test(text)) return { code: 'programPlaceholder' };
  return null;
}

function ofArgs({ args }: Draft): Problem | null {
  const all = lines(args);
  if (all.length > 30) return { code: 'argsMany' };
  if (all.some((arg) => arg.length > 500)) return { code: 'argLong' };
  if (all.some((arg) => isBatch(arg) || isShell(arg))) return { code: 'shell' };
  return unknownPlaceholder(args);
}

function ofUrl({ url }: Draft): Problem | null {
  if (!/^https?:\/\/[^\s]+$/i.test(url.trim())) return { code: 'url' };
  return unknownPlaceholder(url);
}

/** What is wrong with each field; an empty record = it can be kept. */
export function problems(draft: Draft): Partial<Record<'name' | 'program' | 'args' | 'url', Problem>> {
  const found = {
    name: ofName(draft),
    program: draft.kind === 'command' ? ofProgram(draft) : null,
    args: draft.kind === 'command' ? ofArgs(draft) : null,
    url: draft.kind === 'url' ? ofUrl(draft) : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
}

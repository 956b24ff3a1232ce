import { useTranslation } from 'react-i18next';
import type { Opener } from '#contract/openers';
import type { KnownOpener } from './queries.ts';

/** What an opener runs, on one line, for reading only: arguments with blanks are shown in quotes. */
export function commandLine(opener: Opener): string {
  if (opener.kind === 'url') return opener.url;
  if (opener.kind === 'wake') return '{mac}';
  return [opener.program, ...opener.args].map((part) => (/\s/.test(part) ? `"${part}"` : part)).join(' ');
}

/** An opener's name: those of the console in the user's language, the user's own as they are. */
export function useOpenerName(): (opener: KnownOpener) => string {
  const { t } = useTranslation('openers');
  return (opener) => (opener.builtIn ? t(`builtIn.${opener.id}`, { defaultValue: opener.name }) : opener.name);
}

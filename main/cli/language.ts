import type { Language } from '#contract/fault';

/** The language of messages: what was asked for, else the locale's (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): Language {
  const locale =
    asked ?? [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^fr\b|^fr_/i.test(locale) ? 'fr' : 'en';
}

const ascii = /^[\x20-\x7e]*$/;

/**
 * The key by which text compares everywhere in the console: accents stripped, upper case, trailing blanks dropped, as the
 * utf8_general_ci collation of the OCS tables compares ("é" = "E", "ß" reads "SS" where general_ci says "S": listed).
 */
export function fold(text: string): string {
  const trimmed = text.replace(/ +$/, '');
  if (ascii.test(trimmed)) return trimmed.toUpperCase();
  return trimmed
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toUpperCase()
    .normalize('NFC');
}

/** What counts as nothing beside the blank: agents send lone tabs and line breaks too. */
export const blanks = ' \t\n\v\f\r';

/** Whether a folded text has nothing to read in it. */
export const isBlank = (folded: string): boolean => /^[ \t\n\v\f\r]*$/.test(folded);

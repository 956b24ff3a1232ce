/** Plain numbers and times begin with a sign too, and a spreadsheet does nothing with them but show them. */
const plainNumber = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?%?$/;

/** What a spreadsheet takes as the start of a formula or command; the fullwidth forms are folded by some of them. */
const startsFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that a spreadsheet would run gets a leading apostrophe (OWASP, CSV injection); plain numbers stay as they are. */
export function guardFormula(text: string): string {
  return startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

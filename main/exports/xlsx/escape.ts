/** The most characters (UTF-16 units) that a cell of a workbook holds. */
export const cellLimit = 32_767;

/** What XML 1.0 cannot carry even as a character reference: control characters, lone surrogates, the two non-characters. */
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Cuts a text to what a cell holds, an ellipsis in the last place, never between the halves of a character. */
export function cutToCell(text: string): string {
  if (text.length <= cellLimit) return text;
  const cut = text.slice(0, cellLimit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * Text of a cell as XML. A spreadsheet reads `_x0041_` in it as the character 41 (ECMA-376, ST_Xstring), so a text that
 * looks like that has its underscore written in the same way.
 */
export function xmlText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(forbidden, '');
  return cutToCell(clean)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

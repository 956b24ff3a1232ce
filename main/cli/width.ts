const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[\x20-\x7e]*$/;
/** Scripts whose characters take two cells of a terminal (Unicode, East Asian Width). */
const wide =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

const cells = (grapheme: string) => (wide.test(grapheme) ? 2 : 1);

/** Cells of a terminal that a printable text takes. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += cells(segment);
  return width;
}

/** A text of exactly so many cells: cut with an ellipsis, or filled with blanks. */
export function toWidth(text: string, width: number, right: boolean): string {
  const own = widthOf(text);
  if (own <= width) return right ? ' '.repeat(width - own) + text : text + ' '.repeat(width - own);
  let cut = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (used + cells(segment) > width - 1) break;
    cut += segment;
    used += cells(segment);
  }
  return `${cut}…${' '.repeat(width - 1 - used)}`;
}

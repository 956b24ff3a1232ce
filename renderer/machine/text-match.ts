/** A stretch of a text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const foldChar = (char: string) => char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Text as it is searched: lower case, accents stripped. */
export const foldText = (text: string) => foldChar(text);

/** Where `folded` (already through foldText) occurs in `text`, accents and case apart; never overlapping. */
export function spansOf(text: string, folded: string): readonly Span[] {
  if (folded === '') return [];
  let haystack = '';
  // For each unit of the folded text, where its character starts and ends in the original: folding changes lengths (é, ß, İ).
  const from: number[] = [];
  const to: number[] = [];
  let position = 0;
  for (const char of text) {
    const piece = foldChar(char);
    for (let i = 0; i < piece.length; i += 1) {
      from.push(position);
      to.push(position + char.length);
    }
    // A combining mark folds to nothing: it belongs to the character before it.
    if (piece === '' && to.at(-1) === position) to[to.length - 1] = position + char.length;
    haystack += piece;
    position += char.length;
  }
  const spans: Span[] = [];
  for (let at = haystack.indexOf(folded); at !== -1; at = haystack.indexOf(folded, at + folded.length)) {
    spans.push({ start: from[at] ?? 0, end: to[at + folded.length - 1] ?? text.length });
  }
  return spans;
}

/** The text in order, each piece marked or not: what a component draws without ever building HTML. */
export function pieces(text: string, spans: readonly Span[]): readonly { text: string; marked: boolean }[] {
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) out.push({ text: text.slice(at, span.start), marked: false });
    out.push({ text: text.slice(Math.max(span.start, at), span.end), marked: true });
    at = span.end;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}

const picture = (char: string) => (char === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + char.charCodeAt(0)));

/**
 * Inventory text as it can be shown: control characters as their pictures, direction overrides as the replacement character
 * (they would write `gpj.exe` as `exe.jpg`); the harmless marks of Arabic and Hebrew text stay. Same length as `text`.
 */
export const visibleText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, picture).replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

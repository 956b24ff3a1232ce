export interface FilterMark {
  readonly start: number;
  readonly end: number;
}

export interface TextPart {
  readonly at: number;
  readonly text: string;
  readonly wrong: boolean;
}

/** Text cut where something is wrong and where a suggestion starts; a fault at the end of the text underlines a blank. */
export function markedText(text: string, mark: FilterMark | null, start: number): readonly TextPart[] {
  const padded = mark && mark.start >= text.length ? `${text} ` : text;
  const from = mark ? Math.min(mark.start, padded.length - 1) : -1;
  const to = mark ? Math.max(from + 1, Math.min(mark.end, padded.length)) : -1;
  const cuts = [...new Set([0, start, from, to, padded.length])].filter((cut) => cut >= 0 && cut <= padded.length);
  cuts.sort((a, b) => a - b);
  return cuts.map((at, index) => ({
    at,
    text: padded.slice(at, cuts[index + 1] ?? at),
    wrong: at >= from && at < to,
  }));
}

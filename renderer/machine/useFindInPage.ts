import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Section } from '#contract/fleet';
import { countByTab, findIn, indexSections, type Match, type Tab, type Wording } from './find.ts';
import { foldText } from './text-match.ts';

export interface FindInPage {
  /** What is looked for, folded; '' when the find bar is closed. */
  readonly needle: string;
  readonly current: Match | null;
  readonly isOpen: boolean;
  readonly text: string;
  readonly matches: readonly Match[];
  readonly counts: ReadonlyMap<Tab, number>;
  /** Number of the current match, from 0; -1 = none. */
  readonly at: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly setText: (text: string) => void;
  /** To the next (1) or previous (-1) match, round the end. */
  readonly step: (by: 1 | -1) => void;
  /** Grows with each `open`, so that the field can take the focus again. */
  readonly asked: number;
}

/** Find over all sections at once; the first match is current as soon as there is one. `initial`: text to start with. */
export function useFindInPage(sections: readonly Section[], wording: Wording, initial = ''): FindInPage {
  const [isOpen, setOpen] = useState(initial !== '');
  const [text, setText] = useState(initial);
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState(0);
  const wanted = useDeferredValue(text);
  const index = useMemo(() => (isOpen ? indexSections(sections, wording) : []), [isOpen, sections, wording]);
  const matches = useMemo(() => findIn(index, wanted), [index, wanted]);
  const counts = useMemo(() => countByTab(matches), [matches]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other matches start at the first
  useEffect(() => setAt(0), [matches]);

  const number = matches.length === 0 ? -1 : Math.min(at, matches.length - 1);
  return {
    isOpen,
    text,
    matches,
    counts,
    at: number,
    asked,
    needle: isOpen ? foldText(wanted.trim()) : '',
    current: isOpen ? (matches[number] ?? null) : null,
    open: () => {
      setOpen(true);
      setAsked((count) => count + 1);
    },
    close: () => setOpen(false),
    setText,
    step: (by) => setAt(() => (matches.length === 0 ? 0 : (number + by + matches.length) % matches.length)),
  };
}

import { useEffect, useRef, useState } from 'react';

/** The answer is faster than the next key; waiting longer would only be felt. */
const DEBOUNCE_MS = 30;

/** The text in the filter bar: shown at once, applied a moment after the last key. `applied` may also change from outside. */
export function useFilterText(applied: string, apply: (text: string) => void) {
  const [text, setText] = useState(applied);
  const sent = useRef(applied);
  const applyNow = useRef(apply);
  applyNow.current = apply;

  useEffect(() => {
    if (applied === sent.current) return;
    sent.current = applied;
    setText(applied);
  }, [applied]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      applyNow.current(text);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText] as const;
}

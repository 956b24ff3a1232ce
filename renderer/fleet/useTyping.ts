import { useCallback, useEffect, useRef, useState } from 'react';

/** Who has not typed for so long waits for an answer. */
const PAUSE_MS = 500;

/** Whether someone is typing: from a key (`typed`) until a moment after the last one, or until they go on (`done`). */
export function useTyping() {
  const [typing, setTyping] = useState(false);
  const timer = useRef(0);
  const done = useCallback(() => {
    window.clearTimeout(timer.current);
    setTyping(false);
  }, []);
  const typed = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTyping(false), PAUSE_MS);
    setTyping(true);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { typing, typed, done };
}

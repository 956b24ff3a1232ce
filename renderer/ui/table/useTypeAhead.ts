import { useCallback, useEffect, useRef } from 'react';

/** Letters typed within this time make one word. */
const WORD_MS = 800;

/** Collects typed letters into a word and asks where the first row starting with it is; `end`: the next letter begins a new word. */
export function useTypeAhead(seek: ((text: string) => Promise<number>) | undefined, go: (row: number) => void) {
  const typed = useRef({ text: '', timer: 0, turn: 0 });
  useEffect(() => () => window.clearTimeout(typed.current.timer), []);
  const end = useCallback(() => {
    typed.current.text = '';
  }, []);
  const type = useCallback(
    async (letter: string) => {
      const state = typed.current;
      window.clearTimeout(state.timer);
      state.text += letter;
      state.timer = window.setTimeout(() => {
        state.text = '';
      }, WORD_MS);
      if (!seek) return;
      const turn = ++state.turn;
      const row = await seek(state.text);
      if (turn === state.turn && row >= 0) go(row);
    },
    [seek, go],
  );
  return { type, end };
}

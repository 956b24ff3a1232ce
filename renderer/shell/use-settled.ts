import { useEffect, useState } from 'react';

/** Milliseconds that the first page gets for itself. */
const HEAD_START = 300;

/** False while a page is being drawn for the first time: what stands beside it can ask the engine a moment later. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), HEAD_START);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

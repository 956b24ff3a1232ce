import { useEffect, useRef } from 'react';
import { useOpenSourcePath } from './open-source.ts';
import { onOpenPath } from './shell.ts';

// An address that the window was loaded with (--route) is kept when the file of the same command line is open.
const first = window.location.hash.length > 2 ? 'here' : 'overview';
const waiting: string[] = [];
let asked = false;
let take: ((path: string) => void) | null = null;

/** Hears of files to open from the first moment on: before the first page is drawn they are kept for it. */
export function listenForPaths(): void {
  onOpenPath((path) => {
    asked = true;
    if (take === null) waiting.push(path);
    else take(path);
  });
}

/** Whether the console was started with, or given, a file to open: then it makes no demo fleet of its own accord. */
export const wasAskedToOpen = (): boolean => asked;

/** Opens the files that the command line or the system names, as sources. */
export function useOpenPaths(): void {
  const open = useOpenSourcePath();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    take = (path) => void latest.current(path, 'overview');
    for (const path of waiting.splice(0)) void latest.current(path, first);
    return () => {
      take = null;
    };
  }, []);
}

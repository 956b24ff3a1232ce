import { useEffect, useRef } from 'react';
import { type CopyableKey, copyables } from './useCopyFact.ts';

interface MachineKeys {
  /** Off in the reading pane, where the list's keys rule. */
  readonly isOn: boolean;
  readonly copy: (key: CopyableKey) => void;
  readonly find: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly back?: (() => void) | undefined;
  readonly previous?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
}

const chordMs = 1500;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isCovered = () => document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null;

/**
 * The page's keys: `c` then a letter copies a value, Ctrl+F and F3 find, Backspace or Alt+Left go back, Alt+Up and
 * Alt+Down go to the machine before or after. None while text is typed or a dialog is open, but for find.
 */
export function useMachineKeys(keys: MachineKeys): void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    let chordUntil = 0;
    const act = (event: KeyboardEvent): (() => void) | undefined => {
      const { copy, find, step, back, previous, next } = latest.current;
      const command = event.ctrlKey || event.metaKey;
      const letter = event.key.toLowerCase();
      if (command && !event.altKey && !event.shiftKey && letter === 'f') return find;
      if (event.key === 'F3' || (command && letter === 'g')) return () => step(event.shiftKey ? -1 : 1);
      if (isTyping(event.target) || command) return undefined;
      if (event.altKey) return { ArrowLeft: back, ArrowUp: previous, ArrowDown: next }[event.key];
      if (event.key === 'Backspace') return back;
      const inChord = event.timeStamp < chordUntil;
      chordUntil = 0;
      const copyable = inChord ? copyables.find((one) => one.letter === letter) : undefined;
      if (copyable) return () => copy(copyable.key);
      if (letter === 'c') chordUntil = event.timeStamp + chordMs;
      return undefined;
    };
    const listen = (event: KeyboardEvent) => {
      if (!latest.current.isOn || event.defaultPrevented || isCovered()) return;
      const action = act(event);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { openOverlay } from '#renderer/client/overlays.ts';
import { hasModifier, isTyping } from '#renderer/ui/keys.ts';
import { cyclePanes } from './panes.ts';
import { pagesByLetter, pagesByNumber } from './shortcuts.ts';

const chordMs = 1200;

/** Keys that work on every page: Ctrl+K, ?, g then a letter, Ctrl+1..4, F6. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let leaderAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const done = () => event.preventDefault();
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
        cyclePanes(event.shiftKey ? -1 : 1);
        return done();
      }
      if (hasModifier(event)) {
        if (event.key.toLowerCase() === 'k' && !event.shiftKey) {
          openOverlay('palette');
          return done();
        }
        const page = pagesByNumber[Number(event.key) - 1];
        if (page === undefined || event.shiftKey) return;
        void navigate({ to: page });
        return done();
      }
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || inDialog(event)) return;
      // In a table letters are type-ahead: a machine called "gs-01" must be found, not the sources opened.
      const typeAhead = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
      if (event.key === '?') {
        openOverlay('shortcuts');
        return done();
      }
      const followsLeader = event.timeStamp - leaderAt < chordMs;
      leaderAt = event.key === 'g' && !typeAhead ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!followsLeader || !(event.key in pagesByLetter)) return;
      void navigate({ to: pagesByLetter[event.key as keyof typeof pagesByLetter] });
      done();
    };
    // Capture: after "g", the letter is a page's name and not the table's type-ahead.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [navigate]);
}

const inDialog = (event: KeyboardEvent) =>
  event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;

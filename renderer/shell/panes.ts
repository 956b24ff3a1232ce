const focusable = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]';

/** Moves the focus to the next pane (`data-pane`) of the window, or the one before it: F6 and Shift+F6. */
export function cyclePanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  if (panes.length === 0) return;
  // Panes nest (the reading pane is in main): the innermost one that has the focus counts.
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + step + panes.length) % panes.length];
  if (next === undefined) return;
  const own = next.matches('[tabindex="0"]') ? next : null;
  const first = [...next.querySelectorAll<HTMLElement>(focusable)].find((each) => each.closest('[data-pane]') === next);
  (own ?? first ?? next).focus();
}

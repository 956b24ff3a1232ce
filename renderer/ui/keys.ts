/** Whether this computer's main modifier is the command key. */
export const onMac = /mac/i.test(navigator.platform);

/** How the main modifier is written on this computer's keyboard. */
export const modifierKey = onMac ? '⌘' : 'Ctrl';

/** Whether the main modifier, and it alone, is held. */
export const hasModifier = (event: Pick<KeyboardEvent, 'metaKey' | 'ctrlKey' | 'altKey'>) =>
  (onMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;

/** Whether the key goes into a text field, where letters are text. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target === null) return false;
  // A radio button or a check box is an input too, but takes no letters.
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'range'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

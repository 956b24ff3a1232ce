import { onMac } from '#renderer/ui/keys.ts';

/** Pages of the rail, by their number (with the main modifier). */
export const pagesByNumber = ['/overview', '/machines', '/sources', '/settings'] as const;
/** Pages by the letter after `g`. */
export const pagesByLetter = { o: '/overview', m: '/machines', s: '/sources' } as const;

/**
 * One line of the shortcut sheet. `text`: catalogue key in its group. `keys`: what does it, any of them; `Mod` is the
 * system's main modifier, keys have their DOM names, a blank stands between presses one after the other.
 */
export interface Shortcut {
  readonly text: string;
  readonly keys: readonly string[];
  /** Written instead of `keys` where those are many. */
  readonly shown?: readonly string[];
}

export interface ShortcutGroup {
  readonly key: string;
  readonly shortcuts: readonly Shortcut[];
}

const one = (text: string, ...keys: string[]): Shortcut => ({ text, keys });

/** Every key of the console, as the sheet lists them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    key: 'everywhere',
    shortcuts: [
      one('palette', 'Mod+K'),
      one('find', 'Mod+F'),
      one('sheet', '?'),
      ...Object.entries(pagesByLetter).map(([letter, page]) => one(page.slice(1), `G ${letter.toUpperCase()}`)),
      {
        text: 'pages',
        keys: pagesByNumber.map((_page, index) => `Mod+${index + 1}`),
        shown: [`Mod+1…${pagesByNumber.length}`],
      },
      one('settings', 'Mod+,'),
      one('open', 'Mod+O'),
      one('panes', 'F6', 'Shift+F6'),
      one('refresh', 'F5'),
      one('reload', 'Mod+Shift+R'),
      one('close', 'Escape'),
      one('quit', 'Mod+Q'),
    ],
  },
  {
    key: 'filter',
    shortcuts: [
      one('go', '/'),
      one('complete', 'Ctrl+Space'),
      one('choose', 'ArrowUp', 'ArrowDown'),
      one('accept', 'Tab'),
      one('leave', 'Enter'),
      one('without', 'Mod+Enter'),
    ],
  },
  {
    key: 'machines',
    shortcuts: [
      one('move', 'ArrowUp', 'ArrowDown'),
      one('cells', 'ArrowLeft', 'ArrowRight'),
      one('page', 'PageUp', 'PageDown'),
      one('ends', 'Home', 'End'),
      one('rowEnds', 'Mod+ArrowLeft', 'Mod+ArrowRight'),
      { text: 'typeAhead', keys: [], shown: ['A…Z'] },
      one('read', 'Space'),
      one('open', 'Enter'),
      // With Ctrl on macOS too: the other modifier's is Spotlight
      one('toggle', 'Ctrl+Space'),
      one('extend', 'Shift+ArrowUp', 'Shift+ArrowDown'),
      one('all', 'Mod+A'),
      one('clear', 'Escape'),
      one('copy', 'Mod+C'),
      one('menu', 'Shift+F10', 'ContextMenu'),
    ],
  },
  {
    key: 'columns',
    shortcuts: [
      one('titles', 'Home ArrowUp'),
      one('sort', 'Enter'),
      one('sortAlso', 'Shift+Enter'),
      one('reorder', 'Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight'),
      one('resize', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'),
      one('menu', 'Shift+F10', 'ContextMenu'),
    ],
  },
  {
    key: 'machine',
    shortcuts: [
      one('findNext', 'F3', 'Mod+G'),
      one('findBefore', 'Shift+F3', 'Mod+Shift+G'),
      one('copyName', 'C N'),
      one('copySerial', 'C S'),
      one('copyIp', 'C I'),
      one('copyMac', 'C M'),
      one('copyDeviceId', 'C D'),
      one('copyRow', 'Mod+C'),
      one('neighbours', 'Alt+ArrowUp', 'Alt+ArrowDown'),
      one('back', 'Alt+ArrowLeft', 'Backspace'),
    ],
  },
];

const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
/** Keys whose caps say a word: the catalogue has it (`key.<name>`). */
const named = new Set('Home End Space Enter Shift Escape Tab Backspace PageUp PageDown ContextMenu'.split(' '));

/** What stands on a key's cap on this system; `word` names those that have words. */
export function capOf(key: string, word: (name: string) => string, mac: boolean = onMac): string {
  if (key === 'Mod') return mac ? '⌘' : 'Ctrl';
  if (key === 'Alt' && mac) return '⌥';
  return named.has(key) ? word(key) : (signs[key] ?? key);
}
